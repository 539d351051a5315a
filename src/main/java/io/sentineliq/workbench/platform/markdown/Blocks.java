package io.sentineliq.workbench.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** The parser's nodes as our blocks. */
final class Blocks {

  private static final String OPEN_BOX = "[ ] ";
  private static final String TICKED_BOX = "[x] ";

  private Blocks() {}

  static List<Block> of(Node parent) {
    var blocks = new ArrayList<Block>();
    for (var node : children(parent)) {
      block(node).ifPresent(blocks::add);
    }
    return blocks;
  }

  private static Optional<Block> block(Node node) {
    return Optional.ofNullable(
        switch (node) {
          case org.commonmark.node.Heading heading ->
              new Block.Heading(heading.getLevel(), Spans.of(heading));
          case Paragraph paragraph -> new Block.Paragraph(Spans.of(paragraph));
          case FencedCodeBlock code -> code(code.getLiteral());
          case IndentedCodeBlock code -> code(code.getLiteral());
          case HtmlBlock html -> code(html.getLiteral());
          case BlockQuote quote -> new Block.Quote(of(quote));
          case BulletList list -> new Block.Items(Optional.empty(), items(list));
          case OrderedList list ->
              new Block.Items(Optional.ofNullable(list.getMarkerStartNumber()), items(list));
          case TableBlock table -> table(table);
          case ThematicBreak rule -> new Block.Rule();
          default -> null;
        });
  }

  private static Block code(String literal) {
    return new Block.Code(literal.stripTrailing());
  }

  private static List<Block.Item> items(Node list) {
    return children(list).stream().map(item -> item(of(item))).toList();
  }

  private static Block.Item item(List<Block> blocks) {
    if (!blocks.isEmpty()
        && blocks.getFirst() instanceof Block.Paragraph(var spans)
        && !spans.isEmpty()) {
      var first = spans.getFirst();
      var start = first.text().substring(0, Math.min(OPEN_BOX.length(), first.text().length()));
      if (start.equals(OPEN_BOX) || start.equalsIgnoreCase(TICKED_BOX)) {
        return new Block.Item(Optional.of(!start.equals(OPEN_BOX)), withoutBox(blocks, spans));
      }
    }
    return new Block.Item(Optional.empty(), blocks);
  }

  private static List<Block> withoutBox(List<Block> blocks, List<Span> spans) {
    var first = spans.getFirst();
    var rest = new ArrayList<>(spans);
    rest.set(0, new Span(first.text().substring(OPEN_BOX.length()), first.styles(), first.link()));
    var changed = new ArrayList<>(blocks);
    changed.set(0, new Block.Paragraph(rest));
    return changed;
  }

  private static Block table(TableBlock table) {
    var header = new ArrayList<List<Span>>();
    var rows = new ArrayList<List<List<Span>>>();
    for (var part : children(table)) {
      for (var row : children(part)) {
        var cells = children(row).stream().map(Spans::of).toList();
        if (part instanceof TableHead) {
          header.addAll(cells);
        } else {
          rows.add(filled(cells, header.size()));
        }
      }
    }
    return new Block.Table(header, rows);
  }

  private static List<List<Span>> filled(List<List<Span>> cells, int width) {
    var filled = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    while (filled.size() < width) {
      filled.add(List.of());
    }
    return filled;
  }

  static List<Node> children(Node parent) {
    var children = new ArrayList<Node>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
