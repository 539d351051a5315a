package io.sentineliq.workbench.observable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Digests in hexadecimal, with or without colons between the bytes. */
final class HashKey {

  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]+");

  private HashKey() {}

  static Optional<String> of(String text, int digits) {
    if (text.length() > digits * 3 / 2) {
      return Optional.empty();
    }
    var bare = text.replace(":", "").toLowerCase(Locale.ROOT);
    return bare.length() == digits && HEXADECIMAL.matcher(bare).matches()
        ? Optional.of(bare)
        : Optional.empty();
  }
}
