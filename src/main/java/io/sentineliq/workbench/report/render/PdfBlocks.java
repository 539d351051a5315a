package io.sentineliq.workbench.report.render;

import com.ibm.icu.text.Bidi;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.markdown.Block;
import io.sentineliq.workbench.platform.markdown.Span;
import io.sentineliq.workbench.platform.pdf.Face;
import io.sentineliq.workbench.platform.pdf.PdfFlow;
import io.sentineliq.workbench.platform.pdf.PdfTable;
import io.sentineliq.workbench.platform.pdf.PdfText;
import io.sentineliq.workbench.platform.pdf.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was read of Markdown, on paper; its headings stand below those of the report. */
final class PdfBlocks {

  private static final int LEVELS_ABOVE = 1;
  private static final String POINT = "•";

  private final PdfFlow flow;

  PdfBlocks(PdfFlow flow) {
    this.flow = flow;
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Heading(var level, var spans) -> flow.heading(level + LEVELS_ABOVE, words(spans));
      case Block.Paragraph(var spans) -> flow.paragraph(texts(spans));
      case Block.Code(var text) -> flow.code(text);
      case Block.Quote(var inside) -> flow.quote(quote -> write(inside));
      case Block.Items(var start, var items) -> {
        for (var i = 0; i < items.size(); i++) {
          var number = i;
          item(start.map(first -> first + number + ".").orElse(POINT), items.get(i));
        }
      }
      case Block.Table(var header, var rows) -> flow.table(table(header, rows));
      case Block.Rule() -> flow.rule();
    }
  }

  private void item(String mark, Block.Item item) {
    var box = item.checked().map(isTicked -> isTicked ? "☑" : "☐").orElse(mark);
    if (beginsOnTheRight(item)) {
      flow.itemFromRight(box, inside -> write(item.blocks()));
    } else {
      flow.item(box, inside -> write(item.blocks()));
    }
  }

  private static boolean beginsOnTheRight(Block.Item item) {
    return item.blocks().stream()
        .findFirst()
        .filter(
            first ->
                first instanceof Block.Paragraph(var spans)
                    && Bidi.getBaseDirection(words(spans)) == Bidi.RTL)
        .isPresent();
  }

  private static PdfTable table(List<List<Span>> header, List<List<List<Span>>> rows) {
    return new PdfTable(
        header.stream().map(cell -> PdfTable.Column.of(words(cell), 1)).toList(),
        rows.stream()
            .map(row -> PdfTable.Row.of(row.stream().map(PdfBlocks::texts).toList()))
            .toList());
  }

  private static List<PdfText> texts(List<Span> spans) {
    var texts = new ArrayList<PdfText>();
    for (var span : spans) {
      texts.add(text(span));
      if (!span.link().isEmpty()) {
        texts.add(PdfText.muted(" (" + Defang.text(ObservableType.URL, span.link()) + ")"));
      }
    }
    return texts;
  }

  private static PdfText text(Span span) {
    var styles = span.styles();
    var face = Face.TEXT;
    if (styles.contains(Span.Style.CODE)) {
      face = Face.MONO;
    } else if (styles.contains(Span.Style.BOLD)) {
      face = Face.STRONG;
    } else if (styles.contains(Span.Style.ITALIC)) {
      face = Face.EMPHASIS;
    }
    return new PdfText(span.text(), face, Tone.INK, styles.contains(Span.Style.STRUCK));
  }

  private static String words(List<Span> spans) {
    return texts(spans).stream().map(PdfText::text).collect(Collectors.joining());
  }
}
