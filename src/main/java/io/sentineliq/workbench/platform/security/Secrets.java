package io.sentineliq.workbench.platform.security;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;

/** Wiping, random bytes, and text as bytes without a {@link String} in between. */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** Overwrites {@code secret}. */
  public static void wipe(byte[] secret) {
    Arrays.fill(secret, (byte) 0);
  }

  /** Overwrites {@code secret}. */
  public static void wipe(char[] secret) {
    Arrays.fill(secret, '\0');
  }

  /** {@code count} bytes of the system's secure random generator. */
  public static byte[] randomBytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /**
   * {@code text} as UTF-8, normalised to NFC first so that a passphrase typed on another system
   * gives the same bytes (NIST SP 800-63B, 3.1.1.2). Only a text that is not in NFC yet passes
   * through a {@link String}; unpaired surrogates become {@code ?}.
   */
  static byte[] utf8(char[] text) {
    if (Normalizer.isNormalized(CharBuffer.wrap(text), Normalizer.Form.NFC)) {
      return encoded(text);
    }
    var normalised = Normalizer.normalize(CharBuffer.wrap(text), Normalizer.Form.NFC).toCharArray();
    try {
      return encoded(normalised);
    } finally {
      wipe(normalised);
    }
  }

  private static byte[] encoded(char[] text) {
    var encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    var most = (int) Math.ceil(text.length * (double) encoder.maxBytesPerChar());
    var room = ByteBuffer.wrap(new byte[most]);
    encoder.encode(CharBuffer.wrap(text), room, true);
    var bytes = Arrays.copyOf(room.array(), room.position());
    wipe(room.array());
    return bytes;
  }
}
