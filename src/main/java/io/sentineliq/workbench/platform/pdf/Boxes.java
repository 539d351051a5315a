package io.sentineliq.workbench.platform.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tints behind text and lines beside it: drawn below what they surround, piece by piece. */
final class Boxes {

  private static final float PADDING = 8;
  private static final float CORNER = 3;

  private final PdfFlow flow;
  private final Deque<Open> open = new ArrayDeque<>();

  /** A box that is being filled; {@code place} and {@code top} are those of its page. */
  private static final class Open {
    private final Tone band;
    private final Tone edge;
    private final boolean isLine;
    private final float left;
    private final float width;
    private int place;
    private float top;

    Open(Tone band, Tone edge, boolean isLine, float left, float width) {
      this.band = band;
      this.edge = edge;
      this.isLine = isLine;
      this.left = left;
      this.width = width;
    }
  }

  Boxes(PdfFlow flow) {
    this.flow = flow;
  }

  void around(Tone band, Tone edge, Runnable content) {
    flow.room(4 * PADDING);
    begin(new Open(band, edge, false, flow.left(), flow.width()));
    flow.down(PADDING);
    flow.narrow(PADDING + 2, content);
    flow.down(PADDING);
    end();
  }

  void along(Tone edge, Runnable content) {
    begin(new Open(edge, edge, true, flow.left(), flow.width()));
    content.run();
    end();
  }

  /** Draws what of the boxes stands on the page that ends. */
  void interrupt() {
    open.forEach(this::draw);
  }

  /** Their next pieces begin at the top of the new page. */
  void goOn() {
    open.descendingIterator().forEachRemaining(this::place);
    if (open.stream().anyMatch(box -> !box.isLine)) {
      flow.down(PADDING);
    }
  }

  private void begin(Open box) {
    place(box);
    open.push(box);
  }

  private void end() {
    draw(open.pop());
  }

  private void place(Open box) {
    box.place = flow.strokes().length();
    box.top = flow.y();
  }

  private void draw(Open box) {
    var below = new Strokes();
    var bottom = flow.y();
    if (box.isLine) {
      below.fill(box.left, bottom + 3, 2, box.top - bottom - 3, box.edge.colour());
    } else {
      below.box(
          box.left,
          bottom,
          box.width,
          box.top - bottom,
          CORNER,
          box.band.colour(),
          box.edge.colour());
    }
    flow.strokes().insert(box.place, below);
  }
}
