package io.sentineliq.workbench.platform.pdf;

import io.sentineliq.workbench.platform.text.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills pages from top to bottom: text in the order of reading, tables over as many pages as they
 * need. Sizes are points, an inch has 72. Not for the user-interface thread.
 */
public final class PdfFlow implements AutoCloseable {

  /** The size of ordinary text. */
  public static final float BODY = 9;

  private static final float SMALL = 8.25f;
  private static final float TITLE = 17;
  private static final float LEADING = 1.5f;
  private static final float ASCENT = 1.06f;
  private static final float[] HEADINGS = {12, 10, 9, 9, 9, 9};
  private static final float FACT = 104;
  private static final float INDENT = 14;

  private final PdfPages pages;
  private final LineBreaker breaker;
  private final Boxes boxes;
  private float left = PageFrame.LEFT;
  private float right = PageFrame.RIGHT;
  private float y = PageFrame.TOP;

  /** An empty document with its first page. */
  public PdfFlow(PdfInformation information, PdfFrame frame) {
    this.pages = new PdfPages(information, frame);
    this.breaker = new LineBreaker(pages.lettering());
    this.boxes = new Boxes(this);
  }

  /** The title of the whole. */
  public void title(String text) {
    text(PdfText.strong(text).alone(), TITLE, 1.3f);
    gap(2);
  }

  /** A line that explains. */
  public void note(String text) {
    text(PdfText.muted(text).alone(), SMALL, LEADING);
    gap(4);
  }

  /** A heading of level 1 to 6, also beside the pages; it stays with what follows. */
  public void heading(int level, String text) {
    var size = HEADINGS[Math.clamp(level, 1, HEADINGS.length) - 1];
    gap(level == 1 ? 12 : 7);
    room(size * LEADING + 3 * BODY * LEADING);
    pages.outline().add(level, VisibleText.of(text), pages.page(), y);
    text(PdfText.strong(text).alone(), size, LEADING);
    gap(level == 1 ? 3 : 1);
  }

  /** A paragraph. */
  public void paragraph(List<PdfText> texts) {
    text(texts, BODY, LEADING);
    gap(4);
  }

  /** Lines of text without room after them. */
  public void lines(List<PdfText> texts) {
    text(texts, BODY, LEADING);
  }

  /** A name and a value beside it. */
  public void fact(PdfText name, List<PdfText> value) {
    var labels = breaker.lines(name.alone(), BODY, FACT - 8);
    var values = breaker.lines(value, BODY, width() - FACT);
    var step = BODY * LEADING;
    for (var i = 0; i < Math.max(labels.size(), values.size()); i++) {
      room(step);
      if (i < labels.size()) {
        draw(labels.get(i), left, FACT - 8, BODY);
      }
      if (i < values.size()) {
        draw(values.get(i), left + FACT, width() - FACT, BODY);
      }
      y -= step;
    }
  }

  /** Lines that are shown as they stand, on a tint. */
  public void code(String text) {
    boxes.around(Tone.BAND, Tone.SOFT_LINE, () -> text(PdfText.mono(text).alone(), SMALL, LEADING));
    gap(6);
  }

  /** What {@code content} writes, on a tint with an edge. */
  public void box(Tone band, Tone edge, Consumer<PdfFlow> content) {
    boxes.around(band, edge, () -> content.accept(this));
    gap(6);
  }

  /** What {@code content} writes, further to the right, with a mark before its first line. */
  public void item(String mark, Consumer<PdfFlow> content) {
    room(BODY * LEADING);
    draw(oneLine(PdfText.plain(mark), BODY, INDENT), left, INDENT, BODY);
    indented(INDENT, content);
  }

  /** The same for writing that begins on the right: its mark stands there too. */
  public void itemFromRight(String mark, Consumer<PdfFlow> content) {
    room(BODY * LEADING);
    var line = oneLine(PdfText.plain(mark), BODY, INDENT);
    draw(line, right - line.width(), INDENT, BODY);
    within(left, right - INDENT, content);
  }

  /** What {@code content} writes, further to the right, along a line. */
  public void quote(Consumer<PdfFlow> content) {
    boxes.along(Tone.LINE, () -> indented(INDENT - 4, content));
  }

  /** Two parts beside each other, which need at most {@code height} points. */
  public void beside(float height, Consumer<PdfFlow> first, Consumer<PdfFlow> second) {
    room(height);
    var top = y;
    var middle = (left + right) / 2;
    within(left, middle - 8, first);
    var bottom = y;
    y = top;
    within(middle + 8, right, second);
    y = Math.min(y, bottom);
  }

  /** A table. */
  public void table(PdfTable table) {
    new TableWriter(this, table).write();
    gap(6);
  }

  /** An image; nothing for bytes that are none. */
  public void image(byte[] bytes, float mostWidth, float mostHeight) {
    Picture.read(bytes, pages).ifPresent(picture -> show(picture, mostWidth, mostHeight));
  }

  /** A field of {@code height} points to draw in. */
  public void drawing(float height, Consumer<PdfDrawing> drawer) {
    room(height);
    drawer.accept(new PdfDrawing(this, pages.strokes(), left, y));
    y -= height;
  }

  /** A line across. */
  public void rule() {
    room(8);
    pages.strokes().line(left, y - 4, right, y - 4, 0.6f, Tone.LINE.colour());
    y -= 8;
  }

  /** Empty room, none at the top of a page. */
  public void gap(float points) {
    if (y < PageFrame.TOP) {
      y -= points;
    }
  }

  /** Goes on to the next page when there is less room than this many points. */
  public void room(float points) {
    if (y - points < PageFrame.BOTTOM && y < PageFrame.TOP) {
      turn();
    }
  }

  /** How wide a line may be. */
  public float width() {
    return right - left;
  }

  /** Writes the document; nothing can be added after. */
  public void writeTo(OutputStream out) throws IOException {
    pages.writeTo(out);
  }

  @Override
  public void close() {
    pages.close();
  }

  TextLine oneLine(PdfText text, float size, float width) {
    return breaker.lines(text.alone(), size, width).getFirst();
  }

  List<TextLine> broken(List<PdfText> texts, float size, float width) {
    return breaker.lines(texts, size, width);
  }

  /** Draws a line whose upper edge is {@code down} points below where the flow is. */
  void draw(TextLine line, float x, float width, float size, float down) {
    var start = line.isRightToLeft() ? x + width - line.width() : x;
    pages.strokes().text(line, start, y - down - size * ASCENT);
  }

  Strokes strokes() {
    return pages.strokes();
  }

  float left() {
    return left;
  }

  float y() {
    return y;
  }

  void down(float points) {
    y -= points;
  }

  void turn() {
    boxes.interrupt();
    pages.turn();
    y = PageFrame.TOP;
    boxes.goOn();
  }

  void indented(float by, Consumer<PdfFlow> content) {
    within(left + by, right, content);
  }

  /** Moves both edges inwards; for boxes. */
  void narrow(float by, Runnable content) {
    within(left + by, right - by, flow -> content.run());
  }

  private void draw(TextLine line, float x, float width, float size) {
    draw(line, x, width, size, 0);
  }

  private void within(float newLeft, float newRight, Consumer<PdfFlow> content) {
    var oldLeft = left;
    var oldRight = right;
    left = newLeft;
    right = newRight;
    content.accept(this);
    left = oldLeft;
    right = oldRight;
  }

  private void text(List<PdfText> texts, float size, float leading) {
    for (var line : breaker.lines(texts, size, width())) {
      room(size * leading);
      draw(line, left, width(), size);
      y -= size * leading;
    }
  }

  private void show(Picture picture, float mostWidth, float mostHeight) {
    var scale =
        Math.min(Math.min(mostWidth, width()) / picture.width(), mostHeight / picture.height());
    var height = picture.height() * scale;
    room(height);
    pages.strokes().picture(picture.name(), left, y - height, picture.width() * scale, height);
    y -= height + 4;
  }
}
