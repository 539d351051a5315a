package io.sentineliq.workbench.report;

import io.sentineliq.workbench.platform.markdown.Block;
import io.sentineliq.workbench.platform.markdown.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rewrites what was read of Markdown for an audience. It looks at the letters a reader sees, so a
 * value stays hidden when an escape, an entity or a change of style stands in the middle of it.
 */
record ProseRedaction(Redaction redaction) {

  List<Block> applied(List<Block> blocks) {
    return blocks.stream().map(this::applied).toList();
  }

  private Block applied(Block block) {
    return switch (block) {
      case Block.Heading(var level, var spans) -> new Block.Heading(level, spans(spans));
      case Block.Paragraph(var spans) -> new Block.Paragraph(spans(spans));
      case Block.Code(var text) -> new Block.Code(redaction.applied(text));
      case Block.Quote(var inside) -> new Block.Quote(applied(inside));
      case Block.Items(var start, var items) ->
          new Block.Items(start, items.stream().map(this::item).toList());
      case Block.Table(var header, var rows) ->
          new Block.Table(cells(header), rows.stream().map(this::cells).toList());
      case Block.Rule rule -> rule;
    };
  }

  private Block.Item item(Block.Item item) {
    return new Block.Item(item.checked(), applied(item.blocks()));
  }

  private List<List<Span>> cells(List<List<Span>> cells) {
    return cells.stream().map(this::spans).toList();
  }

  /** A value that reaches over several styles costs them; the words around it stay. */
  private List<Span> spans(List<Span> spans) {
    var told = spans.stream().map(this::span).toList();
    var whole = redaction.applied(letters(spans));
    return letters(told).equals(whole) ? told : List.of(Span.plain(whole));
  }

  private Span span(Span span) {
    return new Span(redaction.applied(span.text()), span.styles(), link(span.link()));
  }

  private String link(String link) {
    var readable = decoded(link);
    var told = redaction.applied(readable);
    return told.equals(readable) ? link : told;
  }

  private static String decoded(String link) {
    try {
      return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return link;
    }
  }

  private static String letters(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
