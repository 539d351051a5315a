package io.sentineliq.workbench.note.ui;

/** What keys do to Markdown: each takes a text with a selection and gives another. */
final class MarkdownKeys {

  private static final int DEEPEST_HEADING = 6;

  /** A text with what is selected in it, {@code start} to {@code end} exclusive. */
  record Selected(String text, int start, int end) {

    private String chosen() {
      return text.substring(start, end);
    }

    private Selected with(String replacement, int from, int to) {
      return new Selected(
          text.substring(0, start) + replacement + text.substring(end), start + from, start + to);
    }
  }

  private MarkdownKeys() {}

  /** Puts {@code mark} on both sides of the selection, or takes it away. */
  static Selected wrap(Selected now, String mark) {
    var length = mark.length();
    var isWrapped =
        now.start() >= length
            && now.text().startsWith(mark, now.start() - length)
            && now.text().startsWith(mark, now.end());
    if (isWrapped) {
      var text =
          now.text().substring(0, now.start() - length)
              + now.chosen()
              + now.text().substring(now.end() + length);
      return new Selected(text, now.start() - length, now.end() - length);
    }
    var chosen = now.chosen();
    return now.with(mark + chosen + mark, length, length + chosen.length());
  }

  /** Makes the selection the name of a link whose target is typed next. */
  static Selected link(Selected now) {
    var chosen = now.chosen();
    var target = chosen.length() + 3;
    return now.with("[" + chosen + "]()", target, target);
  }

  /** Makes the line a heading of {@code level}, or plain when it is one already. */
  static Selected heading(Selected now, int level) {
    var from = now.text().lastIndexOf('\n', now.start() - 1) + 1;
    var depth = 0;
    while (from + depth < now.text().length()
        && now.text().charAt(from + depth) == '#'
        && depth < DEEPEST_HEADING) {
      depth++;
    }
    var hasSpace = depth > 0 && now.text().startsWith(" ", from + depth);
    var old = hasSpace ? depth + 1 : 0;
    var mark = hasSpace && depth == level ? "" : "#".repeat(level) + " ";
    var shift = mark.length() - old;
    return new Selected(
        now.text().substring(0, from) + mark + now.text().substring(from + old),
        Math.max(from, now.start() + shift),
        Math.max(from, now.end() + shift));
  }

  /** Puts {@code mark} in front of every selected line. */
  static Selected prefix(Selected now, String mark) {
    var from = now.text().lastIndexOf('\n', now.start() - 1) + 1;
    var lines = now.text().substring(from, now.end());
    var marked = mark + lines.replace("\n", "\n" + mark);
    return new Selected(
        now.text().substring(0, from) + marked + now.text().substring(now.end()),
        now.start() + mark.length(),
        from + marked.length());
  }
}
