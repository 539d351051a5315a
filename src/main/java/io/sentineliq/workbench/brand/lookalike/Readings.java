package io.sentineliq.workbench.brand.lookalike;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a character can be read as in letters and digits of ASCII: without its marks (NFKD), in
 * Latin letters (CLDR's Latin-ASCII), as what it is confused with (UTS 39), as the letter in its
 * Unicode name, and as the letter it resembles across scripts. Several readings are kept, for each
 * of these alone misses most registered homographs.
 */
final class Readings {

  /** Readings of one label that are followed at most. */
  private static final int MOST = 64;

  private static final String WITH = " WITH ";

  /** Letters that resemble and that no table above ties together. */
  private static final Map<Character, List<String>> RESEMBLING =
      Map.ofEntries(
          Map.entry('а', List.of("a")),
          Map.entry('в', List.of("b")),
          Map.entry('г', List.of("r")),
          Map.entry('е', List.of("e")),
          Map.entry('з', List.of("e", "z")),
          Map.entry('и', List.of("u", "n")),
          Map.entry('й', List.of("u", "n")),
          Map.entry('к', List.of("k")),
          Map.entry('м', List.of("m")),
          Map.entry('н', List.of("h")),
          Map.entry('п', List.of("n")),
          Map.entry('т', List.of("t")),
          Map.entry('ц', List.of("u")),
          Map.entry('ш', List.of("w")),
          Map.entry('щ', List.of("w")),
          Map.entry('ъ', List.of("b")),
          Map.entry('ы', List.of("bl")),
          Map.entry('ь', List.of("b")),
          Map.entry('э', List.of("e")),
          Map.entry('я', List.of("r")),
          Map.entry('є', List.of("e")),
          Map.entry('ө', List.of("o")),
          Map.entry('ғ', List.of("f")),
          Map.entry('ґ', List.of("r")),
          Map.entry('ћ', List.of("h")),
          Map.entry('ђ', List.of("h")),
          Map.entry('ү', List.of("y", "v")),
          Map.entry('α', List.of("a")),
          Map.entry('β', List.of("b")),
          Map.entry('γ', List.of("y")),
          Map.entry('δ', List.of("d")),
          Map.entry('ε', List.of("e")),
          Map.entry('η', List.of("n")),
          Map.entry('θ', List.of("o")),
          Map.entry('ι', List.of("i")),
          Map.entry('κ', List.of("k")),
          Map.entry('λ', List.of("l")),
          Map.entry('μ', List.of("u", "m")),
          Map.entry('ν', List.of("v")),
          Map.entry('π', List.of("n")),
          Map.entry('ρ', List.of("p")),
          Map.entry('σ', List.of("o")),
          Map.entry('ς', List.of("c", "s")),
          Map.entry('τ', List.of("t", "r")),
          Map.entry('υ', List.of("u")),
          Map.entry('χ', List.of("x")),
          Map.entry('ω', List.of("w")),
          Map.entry('հ', List.of("h")),
          Map.entry('ո', List.of("n")),
          Map.entry('ս', List.of("u")),
          Map.entry('օ', List.of("o")),
          Map.entry('ց', List.of("g")),
          Map.entry('ղ', List.of("n")),
          Map.entry('ռ', List.of("n")),
          Map.entry('ր', List.of("n")),
          Map.entry('զ', List.of("q")),
          Map.entry('ə', List.of("e", "a")),
          Map.entry('ɛ', List.of("e")),
          Map.entry('ƅ', List.of("b")),
          Map.entry('ɑ', List.of("a")),
          Map.entry('ɩ', List.of("i")),
          Map.entry('ʟ', List.of("l")),
          Map.entry('ſ', List.of("s", "f")),
          Map.entry('ʃ', List.of("s", "l")),
          Map.entry('ʒ', List.of("z")),
          Map.entry('ŋ', List.of("n")),
          Map.entry('ĸ', List.of("k")),
          Map.entry('ß', List.of("ss", "b")),
          Map.entry('þ', List.of("p", "b", "th")),
          Map.entry('ð', List.of("d", "o")),
          Map.entry('ʋ', List.of("u", "v")),
          Map.entry('ɣ', List.of("y")),
          Map.entry('ɯ', List.of("w", "m")),
          Map.entry('ɥ', List.of("h", "y")),
          Map.entry('ו', List.of("l")),
          Map.entry('ס', List.of("o")),
          Map.entry('ח', List.of("n")),
          Map.entry('о', List.of("o")),
          Map.entry('口', List.of("o")),
          Map.entry('〇', List.of("o")),
          Map.entry('ロ', List.of("o")),
          Map.entry('丨', List.of("l")),
          Map.entry('工', List.of("l")),
          Map.entry('ー', List.of("-")));

  private static final Map<Integer, List<String>> KNOWN = new ConcurrentHashMap<>();

  private Readings() {}

  /** What {@code label} can be read as, at most {@value #MOST} ways; itself when it is ASCII. */
  static Set<String> of(String label) {
    if (isPlain(label)) {
      return Set.of(label);
    }
    var readings = List.of("");
    for (var c : label.codePoints().toArray()) {
      var next = new ArrayList<String>();
      for (var choice : ofCharacter(c)) {
        for (var reading : readings) {
          if (next.size() < MOST) {
            next.add(reading + choice);
          }
        }
      }
      readings = next;
    }
    return new LinkedHashSet<>(readings);
  }

  /** Whether all of {@code text} is ASCII. */
  static boolean isPlain(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** What {@code c} can be read as; never empty. */
  static List<String> ofCharacter(int c) {
    return c < 128 ? List.of(Character.toString(c)) : KNOWN.computeIfAbsent(c, Readings::find);
  }

  private static List<String> find(int c) {
    var found = new LinkedHashSet<String>();
    var character = Character.toString(c);
    var bare = withoutMarks(character);
    add(found, bare);
    RESEMBLING
        .getOrDefault((char) (Character.isBmpCodePoint(c) ? c : 0), List.of())
        .forEach(found::add);
    if (bare.length() == 1) {
      RESEMBLING.getOrDefault(bare.charAt(0), List.of()).forEach(found::add);
    }
    add(found, Tables.LATIN_ASCII.transliterate(character));
    add(found, withoutMarks(Tables.CONFUSABLES.getSkeleton(character)));
    add(found, withoutMarks(Tables.CONFUSABLES.getSkeleton(bare)));
    byName(c, found);
    return found.isEmpty() ? List.of(character) : distinct(found);
  }

  /** Readings that differ by folding only are one. */
  private static List<String> distinct(Set<String> found) {
    var folded = new LinkedHashSet<String>();
    return found.stream().filter(reading -> folded.add(Folding.pairs(reading))).toList();
  }

  private static void byName(int c, Set<String> found) {
    var name = UCharacter.getName(c);
    if (name == null) {
      return;
    }
    var with = name.indexOf(WITH);
    var plain = with < 0 ? name : name.substring(0, with);
    var letter = plain.substring(plain.lastIndexOf(' ') + 1);
    if (letter.length() <= 2 && isLatin(plain)) {
      add(found, letter);
    } else if (!plain.equals(name)) {
      var base = UCharacter.getCharFromName(plain);
      if (base > 127) {
        found.addAll(ofCharacterOnce(base));
      }
    }
  }

  private static boolean isLatin(String name) {
    return name.startsWith("LATIN ") || name.startsWith("MATHEMATICAL ");
  }

  /** Computed anew, because a cache must not fill itself while it fills itself. */
  private static List<String> ofCharacterOnce(int base) {
    var readings = find(base);
    return readings.stream().filter(Readings::isAscii).toList();
  }

  private static void add(Set<String> found, String reading) {
    var lower = reading.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      found.add(lower);
    }
  }

  private static boolean isAscii(String reading) {
    return !reading.isEmpty()
        && reading.length() <= 3
        && reading
            .chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '|'));
  }

  private static String withoutMarks(String text) {
    var bare = new StringBuilder();
    Normalizer2.getNFKDInstance()
        .normalize(text)
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Loaded when the first name outside ASCII comes. */
  private static final class Tables {
    static final Transliterator LATIN_ASCII = Transliterator.getInstance("Latin-ASCII");
    static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();
  }
}
