package io.sentineliq.workbench.platform.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks text into lines (UAX 14) and puts each into the order in which it is drawn (UAX 9). A word
 * that is wider than the column is broken inside. Hidden characters are labelled before.
 */
final class LineBreaker {

  private static final String TAB = "    ";

  private final Lettering lettering;
  private final BreakIterator words = BreakIterator.getLineInstance();

  LineBreaker(Lettering lettering) {
    this.lettering = lettering;
  }

  /** {@code texts}, one after the other, in lines at most {@code width} points wide. */
  List<TextLine> lines(List<PdfText> texts, float size, float width) {
    var lines = new ArrayList<TextLine>();
    for (var paragraph : paragraphs(texts)) {
      lines(paragraph, size, width, lines);
    }
    return lines;
  }

  private void lines(StyledText text, float size, float width, List<TextLine> lines) {
    var whole = text.length();
    var bidi = bidi(text.text());
    if (measured(text, 0, whole, size) <= width) {
      lines.add(line(text, 0, whole, size, bidi));
      return;
    }
    words.setText(text.text());
    var start = 0;
    var used = 0f;
    for (int from = words.first(), to = words.next();
        to != BreakIterator.DONE;
        from = to, to = words.next()) {
      if (used + measured(text, from, text.endOfInk(from, to), size) > width && from > start) {
        lines.add(line(text, start, text.endOfInk(start, from), size, bidi));
        start = from;
        used = 0;
      }
      var rest = from;
      while (measured(text, rest, text.endOfInk(rest, to), size) > width) {
        rest = fitting(text, rest, to, size, width);
        lines.add(line(text, start, rest, size, bidi));
        start = rest;
        used = 0;
      }
      used += measured(text, rest, to, size);
    }
    if (start < whole) {
      lines.add(line(text, start, text.endOfInk(start, whole), size, bidi));
    }
  }

  /** Where a word that is too wide is cut: one letter at least. */
  private int fitting(StyledText text, int from, int to, float size, float width) {
    var end = from;
    var used = 0f;
    while (end < to) {
      var next = end + Character.charCount(text.text().codePointAt(end));
      used += measured(text, end, next, size);
      if (used > width && end > from) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private float measured(StyledText text, int from, int to, float size) {
    var width = 0f;
    for (var part : text.parts(from, to)) {
      width += lettering.width(part.text(), part, size);
    }
    return width;
  }

  private TextLine line(StyledText text, int from, int to, float size, @Nullable Bidi bidi) {
    var runs = new ArrayList<GlyphRun>();
    if (bidi == null || from == to) {
      for (var part : text.parts(from, to)) {
        runs.addAll(lettering.glyphs(part.text(), part, size, false));
      }
      return new TextLine(runs, false);
    }
    var line = bidi.setLine(from, to);
    for (var i = 0; i < line.countRuns(); i++) {
      var run = line.getVisualRun(i);
      var parts = text.parts(from + run.getStart(), from + run.getLimit());
      var isRightToLeft = run.isOddRun();
      for (var part : isRightToLeft ? parts.reversed() : parts) {
        runs.addAll(lettering.glyphs(part.text(), part, size, isRightToLeft));
      }
    }
    return new TextLine(runs, bidi.getParaLevel() % 2 == 1);
  }

  private static @Nullable Bidi bidi(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? new Bidi(text, Bidi.LEVEL_DEFAULT_LTR)
        : null;
  }

  private static List<StyledText> paragraphs(List<PdfText> texts) {
    var paragraphs = new ArrayList<StyledText>();
    var open = new ArrayList<PdfText>();
    for (var text : texts) {
      var visible = VisibleText.lines(text.text().replace("\r\n", "\n").replace('\r', '\n'));
      var pieces = visible.replace("\t", TAB).split("\n", -1);
      for (var i = 0; i < pieces.length; i++) {
        if (i > 0) {
          paragraphs.add(StyledText.of(open));
          open.clear();
        }
        open.add(new PdfText(pieces[i], text.face(), text.tone(), text.isStruck()));
      }
    }
    paragraphs.add(StyledText.of(open));
    return paragraphs;
  }
}
