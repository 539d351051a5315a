package io.sentineliq.workbench.detection.leak;

import java.util.List;
import java.util.Locale;

/** Whether a value was made by chance or by a person who shows how it looks. */
final class Entropy {

  private static final List<String> SHOWN =
      List.of(
          "example",
          "sample",
          "placeholder",
          "changeme",
          "change_me",
          "change-me",
          "your_",
          "your-",
          "yourkey",
          "yourtoken",
          "dummy",
          "redacted",
          "replace",
          "insert",
          "xxxx",
          "****",
          "....",
          "${",
          "{{",
          "<",
          "%s",
          "0123456789",
          "1234567890",
          "abcdefgh",
          "deadbeefdeadbeef",
          "testtest",
          "foobar",
          "process.env",
          "os.environ",
          "getenv");

  private static final int FEWEST_KINDS = 3;

  private Entropy() {}

  /** Bits for each character, from 0 to the logarithm of the number of characters. */
  static double of(String value) {
    var counts = new int[256];
    for (var i = 0; i < value.length(); i++) {
      counts[value.charAt(i) & 0xFF]++;
    }
    var bits = 0.0;
    for (var count : counts) {
      if (count > 0) {
        var share = (double) count / value.length();
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }

  /** Whether {@code value} stands where a value would stand. */
  static boolean isPlaceholder(String value) {
    var lower = value.toLowerCase(Locale.ROOT);
    return lower.chars().distinct().count() < FEWEST_KINDS
        || SHOWN.stream().anyMatch(lower::contains);
  }
}
