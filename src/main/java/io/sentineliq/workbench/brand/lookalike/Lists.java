package io.sentineliq.workbench.brand.lookalike;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists of words and names that a judgement leans on. */
final class Lists {

  /** Words that ask for something to be typed, paid or opened. */
  static final List<String> STRONG_WORDS = words("strong-words.txt");

  /** Words that stand beside brands in many honest names too. */
  static final List<String> WEAK_WORDS = words("weak-words.txt");

  /** Suffixes that abuse reports name far more often than their size explains. */
  static final Set<String> ABUSED_SUFFIXES = new LinkedHashSet<>(words("abused-suffixes.txt"));

  /** Names below which networks carry their customers' names. */
  static final Set<String> DELIVERY_NETWORKS = new LinkedHashSet<>(words("delivery-networks.txt"));

  /** Suffixes of registries with many names, and those that slips of the finger lead to. */
  static final List<String> COMMON_SUFFIXES = words("common-suffixes.txt");

  private static final int SHORTEST_PART = 5;
  private static final int LONGEST_PART = 16;
  private static final Set<String> STRONG = folded(STRONG_WORDS);
  private static final Set<String> WEAK = folded(WEAK_WORDS);

  private Lists() {}

  /** How strongly a piece of a label lures. */
  enum Lure {
    NONE,
    WEAK,
    STRONG
  }

  /** The strongest lure among the words of {@code text}, which marks part. */
  static Lure lure(String text) {
    var strongest = Lure.NONE;
    var folded = Folding.singles(text);
    var from = 0;
    for (var at = 0; at <= folded.length(); at++) {
      if (at == folded.length() || !Character.isLetterOrDigit(folded.charAt(at))) {
        var lure = ofWord(folded.substring(from, at));
        strongest = lure.compareTo(strongest) > 0 ? lure : strongest;
        from = at + 1;
      }
    }
    return strongest;
  }

  private static Lure ofWord(String word) {
    if (word.isEmpty()) {
      return Lure.NONE;
    }
    if (STRONG.contains(word) || hasPart(word, STRONG)) {
      return Lure.STRONG;
    }
    return WEAK.contains(word) || hasPart(word, WEAK) ? Lure.WEAK : Lure.NONE;
  }

  /** Whether a word of some length begins or ends it. */
  private static boolean hasPart(String word, Set<String> parts) {
    var most = Math.min(word.length() - 1, LONGEST_PART);
    for (var length = SHORTEST_PART; length <= most; length++) {
      if (parts.contains(word.substring(0, length))
          || parts.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> folded(List<String> words) {
    var folded = new LinkedHashSet<String>();
    words.forEach(word -> folded.add(Folding.singles(word)));
    return folded;
  }

  private static List<String> words(String name) {
    try (var stream = Lists.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name);
      }
      return List.of(new String(stream.readAllBytes(), UTF_8).strip().split("\\s+", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
