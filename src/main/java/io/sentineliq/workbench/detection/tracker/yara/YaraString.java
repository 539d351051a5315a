package io.sentineliq.workbench.detection.tracker.yara;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A string of a rule, ready to be looked for.
 *
 * @param id with the dollar sign
 * @param literals what to look for, empty when there is a pattern
 * @param pattern for a hex string or a regular expression
 */
record YaraString(
    String id, List<Literal> literals, @Nullable Pattern pattern, boolean isFullWord) {

  /** Matches of one string are counted up to this many. */
  static final int MOST = 10_000;

  /**
   * Bytes to look for.
   *
   * @param isWide whether each character has two bytes
   */
  record Literal(String bytes, boolean isNocase, boolean isWide) {}

  /** A place where it matches. */
  record Place(int offset, int length) {}

  /** Where it matches in {@code bytes}, sorted; {@code lower} is the same in lower case. */
  List<Place> find(String bytes, String lower) {
    var places = new ArrayList<Place>();
    for (var literal : literals) {
      find(literal, bytes, literal.isNocase() ? lower : bytes, places);
    }
    if (pattern != null) {
      var matcher = pattern.matcher(bytes);
      while (places.size() < MOST && matcher.find()) {
        add(bytes, matcher.start(), matcher.end() - matcher.start(), 1, places);
      }
    }
    places.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
    return places;
  }

  private void find(Literal literal, String bytes, String text, List<Place> places) {
    var wanted = literal.bytes();
    var step = literal.isWide() ? 2 : 1;
    for (var at = text.indexOf(wanted);
        at >= 0 && places.size() < MOST;
        at = text.indexOf(wanted, at + 1)) {
      add(bytes, at, wanted.length(), step, places);
    }
  }

  private void add(String bytes, int at, int length, int step, List<Place> places) {
    var end = at + length;
    if (length > 0 && !(isFullWord && (isWord(bytes, at - step) || isWord(bytes, end)))) {
      places.add(new Place(at, length));
    }
  }

  private static boolean isWord(String bytes, int at) {
    return at >= 0
        && at < bytes.length()
        && bytes.charAt(at) < 128
        && Character.isLetterOrDigit(bytes.charAt(at));
  }
}
