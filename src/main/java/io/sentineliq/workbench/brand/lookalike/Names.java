package io.sentineliq.workbench.brand.lookalike;

import java.util.ArrayList;
import java.util.List;

/** What an edit is called; most have several names. */
record Names(int[] brand, int at, String from, String to, boolean isVisual) {

  private static final int SHORTEST_SINGULAR = 3;

  /** What became of {@code from}, which stood at {@code at} of {@code brand}. */
  static Names of(int[] brand, int at, String from, String to) {
    var isVisual = !from.isEmpty() && !to.isEmpty() && Glyphs.pass(to, from);
    return new Names(brand, at, from, to, isVisual);
  }

  List<Clue> clues() {
    if (from.isEmpty()) {
      return inserted();
    }
    if (to.isEmpty()) {
      return List.of(Clue.OMISSION);
    }
    return from.length() == 2 && isSwap() ? swapped() : replaced();
  }

  private boolean isSwap() {
    return to.length() == 2 && from.charAt(0) == to.charAt(1) && from.charAt(1) == to.charAt(0);
  }

  private List<Clue> swapped() {
    return isVisual ? List.of(Clue.TRANSPOSITION, Clue.HOMOGLYPH) : List.of(Clue.TRANSPOSITION);
  }

  private List<Clue> replaced() {
    var clues = new ArrayList<Clue>();
    var meant = from.codePointAt(0);
    var shown = to.codePointAt(0);
    var isPair = from.codePointCount(0, from.length()) + to.codePointCount(0, to.length()) > 2;
    if (isVisual || isPair) {
      return withReplacement(clues, meant, shown, isPair);
    }
    if (Glyphs.areVowels(meant, shown)) {
      clues.add(Clue.VOWEL_SWAP);
    }
    if (Keyboard.areNeighbours(meant, shown)) {
      clues.add(Clue.REPLACEMENT);
    }
    if (Glyphs.areSimilar(meant, shown)) {
      clues.add(Clue.HOMOGLYPH);
    }
    return withReplacement(clues, meant, shown, false);
  }

  private List<Clue> withReplacement(List<Clue> clues, int meant, int shown, boolean isPair) {
    if (isVisual || isPair) {
      clues.add(Clue.HOMOGLYPH);
    }
    if (!isPair && Glyphs.differByOneBit(meant, shown)) {
      clues.add(Clue.BITSQUAT);
    }
    // A letter of another script that resembles nothing is a replacement too.
    var isNamed = !clues.isEmpty() && shown >= 128;
    if (!isPair && !isNamed && !clues.contains(Clue.REPLACEMENT)) {
      clues.add(Clue.REPLACEMENT);
    }
    if (!isPair && isVisual && Glyphs.areVowels(meant, shown)) {
      clues.add(Clue.VOWEL_SWAP);
    }
    return clues;
  }

  private List<Clue> inserted() {
    var clues = new ArrayList<Clue>();
    var shown = to.codePointAt(0);
    if (shown == '-') {
      clues.add(Clue.HYPHENATION);
    }
    if ((at > 0 && brand[at - 1] == shown) || (at < brand.length && brand[at] == shown)) {
      clues.add(Clue.REPETITION);
    }
    if (at >= SHORTEST_SINGULAR && (to.equals("s") || to.equals("es"))) {
      clues.add(Clue.PLURAL);
    }
    clues.add(Clue.INSERTION);
    if (at == brand.length) {
      clues.add(Clue.ADDITION);
    }
    if (isDouble(shown)) {
      clues.add(Clue.HOMOGLYPH);
    }
    return clues;
  }

  private boolean isDouble(int shown) {
    return (at > 0 && Glyphs.isDouble(brand[at - 1], shown, brand[at - 1]))
        || (at < brand.length && Glyphs.isDouble(shown, brand[at], brand[at]));
  }
}
