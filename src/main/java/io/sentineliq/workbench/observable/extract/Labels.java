package io.sentineliq.workbench.observable.extract;

import java.util.Locale;
import java.util.Set;

/** The word that stands before a value and says what it is. */
final class Labels {

  private static final int LONGEST = 32;
  private static final int MOST_BETWEEN = 5;
  private static final String BETWEEN = " \t:=\"'([";

  private static final Set<String> VERSIONS =
      Set.of(
          ("version ver v release revision rev build firmware oid fileversion file_version"
                  + " productversion product_version")
              .split(" "));

  /** Digests of something else than the file's bytes. */
  private static final Set<String> DERIVED =
      Set.of(
          ("imphash gimphash impfuzzy vhash telfhash pehash authentihash richhash rich_hash symhash"
                  + " exphash dhash ja3 ja3s ja3_hash ja3s_hash hassh hasshserver")
              .split(" "));

  private final TextWindow text;

  Labels(TextWindow text) {
    this.text = text;
  }

  boolean saysVersion(long at) {
    return VERSIONS.contains(before(at));
  }

  boolean saysDerivedDigest(long at) {
    return DERIVED.contains(before(at));
  }

  private String before(long at) {
    var end = at;
    while (at - end < MOST_BETWEEN && text.at(end - 1) > 0 && isBetween(text.at(end - 1))) {
      end--;
    }
    var start = end;
    while (end - start < LONGEST && Letters.isAsciiWord(text.at(start - 1))) {
      start--;
    }
    return text.text(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isBetween(int c) {
    return BETWEEN.indexOf(c) >= 0 || Character.isSpaceChar(c);
  }
}
