package io.sentineliq.workbench.platform.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A typeface in one document. A code of its own stands for every pair of a glyph and what it means,
 * so that a Cyrillic letter that shares its glyph with a Latin one is still copied as what it is.
 */
final class EmbeddedFont {

  /** What a code draws and what it means. */
  record Letter(int glyph, String meaning) {}

  private static final int MOST = 0xFFFF;

  private final Typeface typeface;
  private final String name;
  private final COSDictionary dictionary = new COSDictionary();
  private final Map<Letter, Integer> codes = new HashMap<>();
  private final List<Letter> letters = new ArrayList<>();

  EmbeddedFont(Typeface typeface, String name) {
    this.typeface = typeface;
    this.name = name;
  }

  Typeface typeface() {
    return typeface;
  }

  /** What pages call it. */
  String name() {
    return name;
  }

  /** What stands in the document; complete after {@link FontWriter#write}. */
  COSDictionary dictionary() {
    return dictionary;
  }

  /** The code of a glyph that means {@code meaning}. */
  int code(int glyph, String meaning) {
    return codes.computeIfAbsent(new Letter(glyph, meaning), this::next);
  }

  /** What code 1 stands for, code 2, and so on. */
  List<Letter> letters() {
    return letters;
  }

  SortedSet<Integer> glyphs() {
    var glyphs = new TreeSet<Integer>();
    letters.forEach(letter -> glyphs.add(letter.glyph()));
    return glyphs;
  }

  private int next(Letter letter) {
    if (letters.size() == MOST) {
      throw new IllegalStateException("More letters than one font can tell apart");
    }
    letters.add(letter);
    return letters.size();
  }
}
