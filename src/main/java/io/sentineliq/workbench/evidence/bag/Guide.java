package io.sentineliq.workbench.evidence.bag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** {@code VERIFY.txt}: how the bag is checked with the tools of any system. */
final class Guide {
  private static final String FILE = "verify.txt";

  private Guide() {}

  static String text(String fingerprint, String manifest) {
    try (var in = Guide.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r\n", "\n")
          .replace("@KEY@", fingerprint)
          .replace("@MANIFEST@", manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
