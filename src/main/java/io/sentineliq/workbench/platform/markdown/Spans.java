package io.sentineliq.workbench.platform.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The parser's inline nodes as runs of text; neighbours that look alike become one. */
final class Spans {

  private final List<Span> spans = new ArrayList<>();

  private Spans() {}

  static List<Span> of(Node parent) {
    var reading = new Spans();
    reading.inside(parent, Set.of(), "");
    return List.copyOf(reading.spans);
  }

  private void inside(Node parent, Set<Span.Style> styles, String link) {
    for (var node : Blocks.children(parent)) {
      read(node, styles, link);
    }
  }

  private void read(Node node, Set<Span.Style> styles, String link) {
    switch (node) {
      case Text text -> add(text.getLiteral(), styles, link);
      case Code code -> add(code.getLiteral(), with(styles, Span.Style.CODE), link);
      case HtmlInline html -> add(html.getLiteral(), styles, link);
      case SoftLineBreak soft -> add(" ", styles, link);
      case HardLineBreak hard -> add("\n", styles, link);
      case Emphasis emphasis -> inside(emphasis, with(styles, Span.Style.ITALIC), link);
      case StrongEmphasis strong -> inside(strong, with(styles, Span.Style.BOLD), link);
      case Strikethrough struck -> inside(struck, with(styles, Span.Style.STRUCK), link);
      case Link inner -> inside(inner, styles, inner.getDestination());
      case Image image -> inside(image, styles, image.getDestination());
      default -> inside(node, styles, link);
    }
  }

  private void add(String text, Set<Span.Style> styles, String link) {
    if (!spans.isEmpty()) {
      var last = spans.getLast();
      if (last.styles().equals(styles) && last.link().equals(link)) {
        spans.set(spans.size() - 1, new Span(last.text() + text, styles, link));
        return;
      }
    }
    spans.add(new Span(text, styles, link));
  }

  private static Set<Span.Style> with(Set<Span.Style> styles, Span.Style style) {
    var more = EnumSet.of(style);
    more.addAll(styles);
    return more;
  }
}
