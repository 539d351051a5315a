package io.sentineliq.workbench.platform.pdf;

import java.nio.charset.StandardCharsets;

/**
 * What is drawn on one page, as PDF operators (ISO 32000-2, 8 and 9). Points from the lower left
 * corner; every operation leaves the state as it was.
 */
final class Strokes {

  /** How far a small letter's middle lies above the line, as a part of the size. */
  private static final float MIDDLE = 0.27f;

  private static final float THIN = 0.6f;
  private static final float ROUND = 0.5523f;

  private final StringBuilder out = new StringBuilder();

  /** Where the next operator would stand. */
  int length() {
    return out.length();
  }

  /** Puts what {@code others} draw below everything that was drawn since {@code place}. */
  void insert(int place, Strokes others) {
    out.insert(place, others.out);
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  void fill(float x, float y, float width, float height, Colour colour) {
    colour(colour, "rg");
    numbers(x, y, width, height).append("re f\n");
  }

  void outline(float x, float y, float width, float height, float weight, Colour colour) {
    colour(colour, "RG");
    numbers(weight).append("w ");
    numbers(x, y, width, height).append("re S\n");
  }

  void dashed(float x, float y, float width, float height, Colour colour) {
    out.append("q [2 1.5] 0 d ");
    outline(x, y, width, height, THIN, colour);
    out.append("Q\n");
  }

  /** A box with round corners, filled and drawn around. */
  void box(float x, float y, float width, float height, float corner, Colour fill, Colour line) {
    colour(fill, "rg");
    colour(line, "RG");
    numbers(THIN).append("w ");
    corners(x, y, width, height, corner);
    out.append("b\n");
  }

  void line(float x, float y, float otherX, float otherY, float weight, Colour colour) {
    colour(colour, "RG");
    numbers(weight).append("w ");
    numbers(x, y).append("m ");
    numbers(otherX, otherY).append("l S\n");
  }

  void picture(String name, float x, float y, float width, float height) {
    out.append("q ");
    numbers(width, 0, 0, height, x, y).append("cm /").append(name).append(" Do Q\n");
  }

  /** A line of text whose letters stand on {@code y}. */
  void text(TextLine line, float x, float y) {
    var at = x;
    for (var run : line.runs()) {
      run(run, at, y);
      at += run.width();
    }
  }

  private void run(GlyphRun run, float x, float y) {
    var colour = run.look().tone().colour();
    var start = x;
    if (run.isFramed()) {
      var height = run.size() / GlyphRun.FRAMED;
      outline(x + 0.7f, y - height * 0.2f, run.width() - 1.4f, height, 0.4f, colour);
      start += GlyphRun.FRAME;
    }
    colour(colour, "rg");
    out.append("BT /").append(run.font().name()).append(' ');
    numbers(run.size()).append("Tf ");
    numbers(start, y).append("Td <").append(run.codes()).append("> Tj ET\n");
    if (run.look().isStruck()) {
      var middle = y + run.size() * MIDDLE;
      line(x, middle, x + run.width(), middle, THIN, colour);
    }
  }

  private void corners(float x, float y, float width, float height, float corner) {
    var right = x + width;
    var top = y + height;
    var pull = corner * (1 - ROUND);
    numbers(x + corner, y).append("m ");
    numbers(right - corner, y).append("l ");
    numbers(right - pull, y, right, y + pull, right, y + corner).append("c ");
    numbers(right, top - corner).append("l ");
    numbers(right, top - pull, right - pull, top, right - corner, top).append("c ");
    numbers(x + corner, top).append("l ");
    numbers(x + pull, top, x, top - pull, x, top - corner).append("c ");
    numbers(x, y + corner).append("l ");
    numbers(x, y + pull, x + pull, y, x + corner, y).append("c ");
  }

  private void colour(Colour colour, String operator) {
    for (var shift = 16; shift >= 0; shift -= 8) {
      thousandths(Math.round(colour.part(shift) * 1000));
      out.append(' ');
    }
    out.append(operator).append('\n');
  }

  private StringBuilder numbers(float... values) {
    for (var value : values) {
      thousandths(Math.round(value * 1000.0));
      out.append(' ');
    }
    return out;
  }

  /** The same letters in every country. */
  private void thousandths(long value) {
    if (value < 0) {
      out.append('-');
    }
    var whole = Math.abs(value);
    out.append(whole / 1000);
    var rest = (int) (whole % 1000);
    if (rest != 0) {
      out.append('.').append((char) ('0' + rest / 100)).append((char) ('0' + rest / 10 % 10));
      out.append((char) ('0' + rest % 10));
    }
  }
}
