package io.sentineliq.workbench.platform.pdf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs of one typeface beside one another.
 *
 * @param codes the codes of the font, four digits each
 * @param size in points
 * @param width in points
 * @param isFramed whether it tells a letter by its number
 */
record GlyphRun(
    EmbeddedFont font, String codes, PdfText look, float size, float width, boolean isFramed) {

  /** How much a frame takes on either side. */
  static final float FRAME = 2;

  /** A frame makes its letters smaller. */
  static final float FRAMED = 0.8f;

  /** Adds glyph after glyph. */
  static final class Builder {
    static final Builder NONE = new Builder();

    private final String typeface;
    private final @Nullable EmbeddedFont font;
    private final @Nullable PdfText look;
    private final float size;
    private final boolean isFramed;
    private final StringBuilder codes = new StringBuilder();
    private float width;

    private Builder() {
      this.typeface = "";
      this.font = null;
      this.look = null;
      this.size = 0;
      this.isFramed = false;
    }

    Builder(String typeface, EmbeddedFont font, PdfText look, float size, boolean isFramed) {
      this.typeface = typeface;
      this.font = font;
      this.look = look;
      this.size = isFramed ? size * FRAMED : size;
      this.isFramed = isFramed;
    }

    boolean isOf(String other, boolean otherIsFramed) {
      return typeface.equals(other) && isFramed == otherIsFramed;
    }

    void add(int glyph, String meaning) {
      if (font != null) {
        var code = font.code(glyph, meaning);
        for (var shift = 12; shift >= 0; shift -= 4) {
          codes.append(Character.toUpperCase(Character.forDigit(code >> shift & 0xF, 16)));
        }
        width += font.typeface().width(glyph) * size / 1000;
      }
    }

    Optional<GlyphRun> finished() {
      return font == null || look == null
          ? Optional.empty()
          : Optional.of(
              new GlyphRun(
                  font,
                  codes.toString(),
                  look,
                  size,
                  width + (isFramed ? 2 * FRAME : 0),
                  isFramed));
    }
  }
}
