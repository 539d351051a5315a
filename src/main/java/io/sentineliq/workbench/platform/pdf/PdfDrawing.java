package io.sentineliq.workbench.platform.pdf;

/** A field to draw in, such as periods true to scale. Points from its upper left corner. */
public final class PdfDrawing {

  private final PdfFlow flow;
  private final Strokes strokes;
  private final float left;
  private final float top;

  PdfDrawing(PdfFlow flow, Strokes strokes, float left, float top) {
    this.flow = flow;
    this.strokes = strokes;
    this.left = left;
    this.top = top;
  }

  /** How wide the field is. */
  public float width() {
    return flow.width();
  }

  /** A filled rectangle. */
  public void fill(float x, float y, float width, float height, Tone tone) {
    strokes.fill(left + x, top - y - height, width, height, tone.colour());
  }

  /** A filled rectangle with a dashed edge. */
  public void gap(float x, float y, float width, float height, Tone fill, Tone edge) {
    fill(x, y, width, height, fill);
    strokes.dashed(left + x, top - y - height, width, height, edge.colour());
  }

  /** A line {@code weight} points thick. */
  public void line(float x, float y, float otherX, float otherY, float weight, Tone tone) {
    strokes.line(left + x, top - y, left + otherX, top - otherY, weight, tone.colour());
  }

  /** As much of {@code text} as fits into {@code width} on one line, whose letters stand on y. */
  public void text(PdfText text, float size, float x, float y, float width) {
    strokes.text(flow.oneLine(text, size, width), left + x, top - y);
  }

  /** The same, ending at {@code x}. */
  public void textBefore(PdfText text, float size, float x, float y, float width) {
    var line = flow.oneLine(text, size, width);
    strokes.text(line, left + x - line.width(), top - y);
  }
}
