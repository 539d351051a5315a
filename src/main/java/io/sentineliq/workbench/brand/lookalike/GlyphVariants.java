package io.sentineliq.workbench.brand.lookalike;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.IDNA;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Labels in characters that look like a label's. */
final class GlyphVariants {

  /** Where letters of the Latin script lie, first and last. */
  private static final int[][] LATIN = {
    {0x80, 0x2AF}, {0x1D00, 0x1DBF}, {0x1E00, 0x1EFF}, {0x2C60, 0x2C7F}, {0xA720, 0xA7FF},
  };

  private static final Map<Character, List<String>> ASCII =
      Map.ofEntries(
          Map.entry('a', List.of("4")),
          Map.entry('b', List.of("d", "lb", "8")),
          Map.entry('c', List.of("e")),
          Map.entry('d', List.of("b", "cl", "dl")),
          Map.entry('e', List.of("c", "3")),
          Map.entry('g', List.of("q", "9")),
          Map.entry('h', List.of("lh", "b")),
          Map.entry('i', List.of("1", "l")),
          Map.entry('k', List.of("lc", "lk", "ik")),
          Map.entry('l', List.of("1", "i")),
          Map.entry('m', List.of("n", "nn", "rn", "rr")),
          Map.entry('n', List.of("m", "r")),
          Map.entry('o', List.of("0")),
          Map.entry('q', List.of("g")),
          Map.entry('s', List.of("5")),
          Map.entry('t', List.of("7")),
          Map.entry('u', List.of("v")),
          Map.entry('v', List.of("u")),
          Map.entry('w', List.of("vv")),
          Map.entry('0', List.of("o")),
          Map.entry('1', List.of("l", "i")),
          Map.entry('3', List.of("8")),
          Map.entry('6', List.of("9")),
          Map.entry('8', List.of("3")),
          Map.entry('9', List.of("6")));

  private static final Map<Character, Character> CYRILLIC =
      Map.ofEntries(
          Map.entry('a', 'а'),
          Map.entry('b', 'ь'),
          Map.entry('c', 'с'),
          Map.entry('d', 'ԁ'),
          Map.entry('e', 'е'),
          Map.entry('g', 'ԍ'),
          Map.entry('h', 'һ'),
          Map.entry('i', 'і'),
          Map.entry('j', 'ј'),
          Map.entry('k', 'к'),
          Map.entry('l', 'ӏ'),
          Map.entry('m', 'м'),
          Map.entry('o', 'о'),
          Map.entry('p', 'р'),
          Map.entry('q', 'ԛ'),
          Map.entry('s', 'ѕ'),
          Map.entry('t', 'т'),
          Map.entry('v', 'ѵ'),
          Map.entry('w', 'ԝ'),
          Map.entry('x', 'х'),
          Map.entry('y', 'у'));

  private GlyphVariants() {}

  /** Letters replaced by their Cyrillic doubles: all at once, and one at a time. */
  static Set<String> cyrillic(String label) {
    var made = new LinkedHashSet<String>();
    var all = new StringBuilder();
    for (var i = 0; i < label.length(); i++) {
      all.append(CYRILLIC.getOrDefault(label.charAt(i), label.charAt(i)));
    }
    made.add(all.toString());
    for (var i = 0; i < label.length(); i++) {
      var glyph = CYRILLIC.getOrDefault(label.charAt(i), label.charAt(i));
      made.add(label.substring(0, i) + glyph + label.substring(i + 1));
    }
    made.remove(label);
    return made;
  }

  /** One place or two replaced by what resembles them, and every place of one letter. */
  static Set<String> homoglyphs(String label) {
    var once = new LinkedHashSet<>(replaced(label, ASCII));
    once.addAll(replaced(label, Latin.GLYPHS));
    var made = new LinkedHashSet<>(once);
    for (var text : once) {
      made.addAll(replaced(text, ASCII));
      made.addAll(replaced(text, Latin.GLYPHS));
    }
    for (var i = 0; i < label.length(); i++) {
      var c = label.charAt(i);
      for (var glyph : glyphs(c)) {
        made.add(label.replace(Character.toString(c), glyph));
      }
    }
    made.remove(label);
    return made;
  }

  private static List<String> glyphs(char c) {
    var glyphs = new ArrayList<>(ASCII.getOrDefault(c, List.of()));
    glyphs.addAll(Latin.GLYPHS.getOrDefault(c, List.of()));
    return glyphs;
  }

  private static Set<String> replaced(String label, Map<Character, List<String>> glyphs) {
    var made = new LinkedHashSet<String>();
    for (var i = 0; i < label.length(); i++) {
      for (var glyph : glyphs.getOrDefault(label.charAt(i), List.of())) {
        made.add(label.substring(0, i) + glyph + label.substring(i + 1));
      }
      for (var glyph : pairs(label, i)) {
        made.add(label.substring(0, i) + glyph + label.substring(i + 2));
      }
    }
    return made;
  }

  private static List<String> pairs(String label, int at) {
    var folded = at + 1 < label.length() ? Folding.pair(label.charAt(at), label.charAt(at + 1)) : 0;
    return folded == 0 ? List.of() : List.of(Character.toString(folded));
  }

  /** Letters of the Latin script that a registry accepts and that read as one letter of ASCII. */
  private static final class Latin {
    static final Map<Character, List<String>> GLYPHS = find();

    private static Map<Character, List<String>> find() {
      var glyphs = new LinkedHashMap<Character, List<String>>();
      var idna = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);
      for (var range : LATIN) {
        for (var c = range[0]; c <= range[1]; c++) {
          if (isLetter(c) && isKept(idna, c)) {
            add(glyphs, c);
          }
        }
      }
      return glyphs;
    }

    private static void add(Map<Character, List<String>> glyphs, int c) {
      for (var reading : Readings.ofCharacter(c)) {
        if (reading.length() == 1) {
          glyphs
              .computeIfAbsent(reading.charAt(0), letter -> new ArrayList<>())
              .add(Character.toString(c));
        }
      }
    }

    private static boolean isLetter(int c) {
      return UScript.getScript(c) == UScript.LATIN && UCharacter.isLowerCase(c);
    }

    private static boolean isKept(IDNA idna, int c) {
      var problems = new IDNA.Info();
      var text = Character.toString(c);
      return idna.labelToUnicode(text, new StringBuilder(), problems).toString().equals(text)
          && !problems.hasErrors();
    }
  }
}
