package io.sentineliq.workbench.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What opens an invitation: 128 bits of chance in hexadecimal. A store keeps its SHA-256 only.
 *
 * @param text what the invited person is given
 */
record InvitationToken(String text) {

  private static final int BYTES = 16;
  private static final SecureRandom CHANCE = new SecureRandom();

  static InvitationToken random() {
    var bytes = new byte[BYTES];
    CHANCE.nextBytes(bytes);
    return new InvitationToken(HexFormat.of().formatHex(bytes));
  }

  byte[] digest() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
