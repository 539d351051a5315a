package io.sentineliq.workbench.detection.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;

/**
 * Names what surrounds the matches of a tracker, so that what somebody called a false positive is
 * known again in another text: SHA-256 over the lines of the first matches, without case and
 * spacing. Masked text is taken, so the name tells nothing of what is hidden.
 */
final class Surroundings {

  private static final int SIDE = 60;
  private static final int MOST = 20;

  private Surroundings() {}

  static byte[] digest(String masked, List<MatchPlace> places) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      places.stream()
          .limit(MOST)
          .map(place -> around(masked, place))
          .forEach(line -> digest.update((line + '\n').getBytes(UTF_8)));
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String around(String masked, MatchPlace place) {
    var before = masked.lastIndexOf('\n', Math.max(0, place.at() - 1)) + 1;
    var from = Math.max(place.at() - SIDE, Math.min(before, place.at()));
    var after = masked.indexOf('\n', place.end());
    var to = Math.min(place.end() + SIDE, after < 0 ? masked.length() : after);
    return masked
        .substring(from, Math.max(from, to))
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
