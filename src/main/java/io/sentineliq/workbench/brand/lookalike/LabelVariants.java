package io.sentineliq.workbench.brand.lookalike;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels that slips of a finger, of a bit or of the mind make of a label. */
final class LabelVariants {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final String VOWELS = "aeiou";
  private static final char[] EACH_LETTER = LETTERS.toCharArray();
  private static final char[] EACH_VOWEL = VOWELS.toCharArray();
  private static final Pattern DOUBLES = Pattern.compile("(.)\\1+");
  private static final int SHORTEST_SINGULAR = 3;

  private LabelVariants() {}

  static Set<String> additions(String label) {
    var made = new LinkedHashSet<String>();
    LETTERS.chars().forEach(c -> made.add(label + (char) c));
    for (var at = label.indexOf('-'); at > 0; at = label.indexOf('-', at + 1)) {
      for (var c : EACH_LETTER) {
        made.add(label.substring(0, at) + c + label.substring(at));
      }
    }
    return made;
  }

  static Set<String> bitFlips(String label) {
    var made = new LinkedHashSet<String>();
    for (var i = 0; i < label.length(); i++) {
      for (var bit = 1; bit < 128; bit <<= 1) {
        var flipped = (char) (label.charAt(i) ^ bit);
        if (LETTERS.indexOf(flipped) >= 0 || flipped == '-') {
          made.add(replaced(label, i, flipped));
        }
      }
    }
    return made;
  }

  static Set<String> inserted(String label, String text) {
    var made = new LinkedHashSet<String>();
    for (var i = 1; i < label.length(); i++) {
      if (label.charAt(i) != '-' && label.charAt(i - 1) != '-') {
        made.add(label.substring(0, i) + text + label.substring(i));
      }
    }
    return made;
  }

  static Set<String> insertions(String label) {
    var made = new LinkedHashSet<String>();
    for (var i = 0; i < label.length(); i++) {
      for (var c : EACH_LETTER) {
        if (Keyboard.areNeighbours(label.charAt(i), c)) {
          made.add(label.substring(0, i) + c + label.substring(i));
          made.add(label.substring(0, i + 1) + c + label.substring(i + 1));
        }
      }
    }
    return made;
  }

  static Set<String> omissions(String label) {
    var made = new LinkedHashSet<String>();
    for (var i = 0; label.length() > 1 && i < label.length(); i++) {
      made.add(label.substring(0, i) + label.substring(i + 1));
    }
    var withoutDoubles = DOUBLES.matcher(label).replaceAll("$1");
    if (!withoutDoubles.equals(label)) {
      made.add(withoutDoubles);
    }
    return made;
  }

  static Set<String> plurals(String label) {
    var made = new LinkedHashSet<String>();
    for (var i = SHORTEST_SINGULAR; i <= label.length(); i++) {
      var last = label.charAt(i - 1);
      var ending = last == 's' || last == 'x' || last == 'z' ? "es" : "s";
      made.add(label.substring(0, i) + ending + label.substring(i));
    }
    return made;
  }

  static Set<String> repetitions(String label) {
    var made = new LinkedHashSet<String>();
    for (var i = 0; i < label.length(); i++) {
      if (Character.isLetterOrDigit(label.charAt(i))) {
        made.add(label.substring(0, i + 1) + label.substring(i));
      }
    }
    return made;
  }

  static Set<String> replacements(String label) {
    var made = new LinkedHashSet<String>();
    for (var i = 0; i < label.length(); i++) {
      for (var c : EACH_LETTER) {
        if (Keyboard.areNeighbours(label.charAt(i), c)) {
          made.add(replaced(label, i, c));
          if (i > 0 && label.charAt(i - 1) == label.charAt(i)) {
            made.add(replaced(replaced(label, i, c), i - 1, c));
          }
        }
      }
    }
    return made;
  }

  static Set<String> transpositions(String label) {
    var made = new LinkedHashSet<String>();
    for (var i = 1; i < label.length(); i++) {
      made.add(
          label.substring(0, i - 1)
              + label.charAt(i)
              + label.charAt(i - 1)
              + label.substring(i + 1));
    }
    made.remove(label);
    return made;
  }

  static Set<String> vowelSwaps(String label) {
    var made = new LinkedHashSet<String>();
    for (var i = 0; i < label.length(); i++) {
      for (var c : EACH_VOWEL) {
        if (VOWELS.indexOf(label.charAt(i)) >= 0 && label.charAt(i) != c) {
          made.add(replaced(label, i, c));
        }
      }
    }
    return made;
  }

  private static String replaced(String label, int at, char c) {
    return label.substring(0, at) + c + label.substring(at + 1);
  }
}
