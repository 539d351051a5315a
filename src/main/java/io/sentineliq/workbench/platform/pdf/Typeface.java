package io.sentineliq.workbench.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface that is shipped with the program. Read once; may be used by several threads. */
final class Typeface {

  private static final ConcurrentMap<String, Typeface> READ = new ConcurrentHashMap<>();
  private static final int LATIN = 0x250;

  private final TrueTypeFont font;
  private final CmapLookup letters;
  private final float thousandths;
  private final int[] latin = new int[LATIN];

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.letters = font.getUnicodeCmapLookup();
    this.thousandths = 1000f / font.getUnitsPerEm();
    for (var i = 0; i < LATIN; i++) {
      latin[i] = letters.getGlyphId(i);
    }
  }

  static Typeface of(String file) {
    return READ.computeIfAbsent(file, Typeface::read);
  }

  /** The glyph of a letter; 0 when there is none. */
  int glyph(int codePoint) {
    return codePoint < LATIN ? latin[codePoint] : letters.getGlyphId(codePoint);
  }

  /** How far the pen moves, in thousandths of the size. */
  float width(int glyph) {
    try {
      return font.getAdvanceWidth(glyph) * thousandths;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueTypeFont font() {
    return font;
  }

  float thousandths() {
    return thousandths;
  }

  private static Typeface read(String file) {
    try (var stream = Typeface.class.getResourceAsStream(folder(file) + file)) {
      var bytes = new RandomAccessReadBuffer(Objects.requireNonNull(stream, file).readAllBytes());
      return new Typeface(
          file.endsWith(".otf") ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("The typeface " + file + " cannot be read", e);
    }
  }

  /** Whether its outlines are PostScript's. */
  boolean isCompact() {
    return font instanceof OpenTypeFont open && open.isPostScript();
  }

  private static String folder(String file) {
    if (file.startsWith("DejaVu")) {
      return "/net/sf/jasperreports/fonts/dejavu/";
    }
    return "/com/formdev/flatlaf/fonts/"
        + (file.startsWith("Inter") ? "inter/" : "jetbrains_mono/");
  }
}
