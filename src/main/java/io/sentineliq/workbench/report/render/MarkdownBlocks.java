package io.sentineliq.workbench.report.render;

import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.markdown.Block;
import io.sentineliq.workbench.platform.markdown.Span;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Markdown written anew from what was read of it: no foreign markup, no link that can be followed.
 * Headings begin below the report's own.
 */
final class MarkdownBlocks {

  private static final int LEVELS_ABOVE = 2;
  private static final int DEEPEST = 6;

  private MarkdownBlocks() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(MarkdownBlocks::of).collect(Collectors.joining("\n\n"));
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Heading(var level, var spans) ->
          "#".repeat(Math.min(DEEPEST, level + LEVELS_ABOVE)) + " " + spans(spans);
      case Block.Paragraph(var spans) -> spans(spans);
      case Block.Code(var text) -> fenced(VisibleText.lines(text));
      case Block.Quote(var inside) -> indented(of(inside), "> ", "> ");
      case Block.Items(var start, var items) -> items(start.orElse(0), start.isPresent(), items);
      case Block.Table(var header, var rows) -> table(header, rows);
      case Block.Rule() -> "---";
    };
  }

  /** The fence is longer than any row of backticks inside. */
  private static String fenced(String text) {
    var fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + "\n" + text + "\n" + fence;
  }

  private static String items(int start, boolean hasNumbers, List<Block.Item> items) {
    var lines = new StringBuilder();
    for (var i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var mark = hasNumbers ? (start + i) + ". " : "- ";
      var box = item.checked().map(ticked -> ticked ? "[x] " : "[ ] ").orElse("");
      lines.append(i == 0 ? "" : "\n");
      lines.append(indented(box + of(item.blocks()), mark, " ".repeat(mark.length())));
    }
    return lines.toString();
  }

  private static String table(List<List<Span>> header, List<List<List<Span>>> rows) {
    var lines = new StringBuilder(row(header));
    lines.append("\n|").append(" --- |".repeat(header.size()));
    rows.forEach(row -> lines.append('\n').append(row(row)));
    return lines.toString();
  }

  private static String row(List<List<Span>> cells) {
    return cells.stream()
        .map(cell -> spans(cell).replace("  \n", "<br>"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String spans(List<Span> spans) {
    return spans.stream().map(MarkdownBlocks::span).collect(Collectors.joining());
  }

  private static String span(Span span) {
    var text = MarkdownText.of(span.text()).replace("\n", "  \n");
    for (var style : span.styles().stream().sorted().toList()) {
      text = surrounded(text, style);
    }
    return span.link().isEmpty()
        ? text
        : text + MarkdownText.of(" (" + Defang.text(ObservableType.URL, span.link()) + ")");
  }

  /** Code is told in its letters only: between backticks nothing could be escaped. */
  private static String surrounded(String text, Span.Style style) {
    return switch (style) {
      case BOLD -> "**" + text + "**";
      case ITALIC -> "_" + text + "_";
      case STRUCK -> "~~" + text + "~~";
      case CODE -> "<code>" + text + "</code>";
    };
  }

  private static String indented(String text, String first, String others) {
    return first + text.replace("\n", "\n" + others);
  }
}
