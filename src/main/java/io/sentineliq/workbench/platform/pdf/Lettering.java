package io.sentineliq.workbench.platform.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns text into glyphs. Arabic letters take the form their neighbours ask for; a letter that no
 * typeface has is told by its number, {@code U+4E2D}, in a frame.
 */
final class Lettering {

  private static final ArabicShaping SHAPING =
      new ArabicShaping(
          ArabicShaping.LETTERS_SHAPE
              | ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK);
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final int ARABIC = 0x600;
  private static final int FIRST_FORM = 0xFB50;
  private static final int LAST_FORM = 0xFEFC;

  private final Map<String, EmbeddedFont> fonts = new LinkedHashMap<>();
  private final BreakIterator clusters = BreakIterator.getCharacterInstance();

  /** Every typeface that was used. */
  List<EmbeddedFont> fonts() {
    return List.copyOf(fonts.values());
  }

  /** The glyphs of {@code text} from left to right. */
  List<GlyphRun> glyphs(String text, PdfText look, float size, boolean isRightToLeft) {
    var shaped = shaped(text);
    var writing = new Writing(look, size);
    if (isRightToLeft) {
      for (var cluster : backwards(shaped)) {
        cluster.codePoints().map(UCharacter::getMirror).forEach(writing::letter);
      }
    } else {
      shaped.codePoints().forEach(writing::letter);
    }
    return writing.finished();
  }

  /** How wide {@code text} is drawn. */
  float width(String text, PdfText look, float size) {
    var width = 0f;
    for (var run : glyphs(text, look, size, false)) {
      width += run.width();
    }
    return width;
  }

  private static String shaped(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ARABIC) {
        try {
          return SHAPING.shape(text);
        } catch (ArabicShapingException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return text;
  }

  /** Marks stay behind the letter they belong to. */
  private List<String> backwards(String text) {
    var pieces = new ArrayList<String>();
    clusters.setText(text);
    for (int from = clusters.first(), to = clusters.next();
        to != BreakIterator.DONE;
        from = to, to = clusters.next()) {
      pieces.add(text.substring(from, to));
    }
    Collections.reverse(pieces);
    return pieces;
  }

  private EmbeddedFont font(String typeface) {
    return fonts.computeIfAbsent(
        typeface, file -> new EmbeddedFont(Typeface.of(file), "F" + fonts.size()));
  }

  /** Letters of one look, as they come. */
  private final class Writing {
    private final PdfText look;
    private final float size;
    private final List<GlyphRun> runs = new ArrayList<>();
    private GlyphRun.Builder open = GlyphRun.Builder.NONE;

    Writing(PdfText look, float size) {
      this.look = look;
      this.size = size;
    }

    void letter(int codePoint) {
      if (!draws(codePoint, look.face(), false)) {
        close();
        for (var letter : "U+%04X".formatted(codePoint).toCharArray()) {
          draws(letter, Face.MONO, true);
        }
        close();
      }
    }

    List<GlyphRun> finished() {
      close();
      return runs;
    }

    private boolean draws(int codePoint, Face face, boolean isFramed) {
      for (var typeface : face.typefaces()) {
        var glyph = Typeface.of(typeface).glyph(codePoint);
        if (glyph != 0) {
          if (!open.isOf(typeface, isFramed)) {
            close();
            open = new GlyphRun.Builder(typeface, font(typeface), look, size, isFramed);
          }
          open.add(glyph, meaning(codePoint));
          return true;
        }
      }
      return false;
    }

    private void close() {
      open.finished().ifPresent(runs::add);
      open = GlyphRun.Builder.NONE;
    }
  }

  /** The letter behind a form of it. */
  private static String meaning(int codePoint) {
    var letter = Character.toString(codePoint);
    return codePoint >= FIRST_FORM && codePoint <= LAST_FORM
        ? COMPATIBLE.normalize(letter)
        : letter;
  }
}
