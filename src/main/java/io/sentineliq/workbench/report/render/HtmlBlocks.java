package io.sentineliq.workbench.report.render;

import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.markdown.Block;
import io.sentineliq.workbench.platform.markdown.Span;
import java.util.List;

/** Markdown as HTML; its headings begin below the report's own. */
final class HtmlBlocks {

  private static final int LEVELS_ABOVE = 2;
  private static final int DEEPEST = 6;

  private final HtmlText out;

  HtmlBlocks(HtmlText out) {
    this.out = out;
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Heading(var level, var spans) ->
          tag("h" + Math.min(DEEPEST, level + LEVELS_ABOVE), () -> spans(spans));
      case Block.Paragraph(var spans) -> tag("p", () -> spans(spans));
      case Block.Code(var text) -> tag("pre", () -> out.text(text));
      case Block.Quote(var inside) -> tag("blockquote", () -> write(inside));
      case Block.Items(var start, var items) ->
          tag(start.isPresent() ? "ol" : "ul", () -> items.forEach(this::item));
      case Block.Table(var header, var rows) -> table(header, rows);
      case Block.Rule() -> out.raw("<hr>\n");
    }
  }

  private void item(Block.Item item) {
    tag(
        "li",
        () -> {
          item.checked().ifPresent(ticked -> out.raw(ticked ? "☑ " : "☐ "));
          write(item.blocks());
        });
  }

  private void table(List<List<Span>> header, List<List<List<Span>>> rows) {
    tag(
        "table",
        () -> {
          tag("tr", () -> header.forEach(cell -> tag("th", () -> spans(cell))));
          rows.forEach(row -> tag("tr", () -> row.forEach(cell -> tag("td", () -> spans(cell)))));
        });
  }

  private void spans(List<Span> spans) {
    spans.forEach(this::span);
  }

  private void span(Span span) {
    for (var style : span.styles().stream().sorted().toList()) {
      out.raw("<" + element(style) + ">");
    }
    out.text(span.text());
    for (var style : span.styles().stream().sorted().toList().reversed()) {
      out.raw("</" + element(style) + ">");
    }
    if (!span.link().isEmpty()) {
      out.text(" (" + Defang.text(ObservableType.URL, span.link()) + ")");
    }
  }

  private static String element(Span.Style style) {
    return switch (style) {
      case BOLD -> "strong";
      case ITALIC -> "em";
      case STRUCK -> "s";
      case CODE -> "code";
    };
  }

  private void tag(String name, Runnable inside) {
    out.raw("<" + name + " dir=\"auto\">");
    inside.run();
    out.raw("</" + name + ">\n");
  }
}
