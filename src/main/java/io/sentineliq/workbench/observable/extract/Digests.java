package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.Locale;
import java.util.Map;

/**
 * MD5, SHA-1 and SHA-256 by their length. A digest whose label says that it is not of a file's
 * bytes ({@code imphash:}) is a trace of another kind.
 */
final class Digests {

  static final int SHORTEST = 32;

  private static final Map<Integer, ObservableType> LENGTHS =
      Map.of(
          SHORTEST,
          ObservableType.HASH_MD5,
          40,
          ObservableType.HASH_SHA1,
          64,
          ObservableType.HASH_SHA256);

  private final TextWindow text;
  private final Labels labels;
  private final Findings findings;

  Digests(TextWindow text, Findings findings) {
    this.text = text;
    this.labels = new Labels(text);
    this.findings = findings;
  }

  void read(long from, long to) {
    var type = LENGTHS.get((int) (to - from));
    var digits = type == null ? "" : text.text(from, to);
    if (type == null || !isDigest(digits)) {
      return;
    }
    if (labels.saysDerivedDigest(from)) {
      findings.addAs(ObservableType.OTHER, from, to, digits.toLowerCase(Locale.ROOT));
    } else {
      findings.add(type, from, to);
    }
  }

  private static boolean isDigest(String digits) {
    return digits.chars().allMatch(Letters::isHex) && !digits.chars().allMatch(Letters::isDigit);
  }
}
