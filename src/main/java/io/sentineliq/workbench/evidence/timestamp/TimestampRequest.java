package io.sentineliq.workbench.evidence.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/**
 * A question to a time-stamping authority, as a {@code .tsq} file holds it: a SHA-256 digest, a
 * nonce, and the wish that the certificate comes with the answer.
 *
 * @param sha256 64 lower-case hexadecimal digits
 * @param nonce non-negative, comes back with the answer
 * @param encoded DER of the whole request, hexadecimal
 */
public record TimestampRequest(String sha256, BigInteger nonce, String encoded) {
  private static final int NONCE_BITS = 64;
  private static final int LONGEST = 4_096;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A question about the content of digest {@code sha256}, with a nonce of its own. */
  public static TimestampRequest about(String sha256) {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    var nonce = new BigInteger(NONCE_BITS, RANDOM);
    try {
      var digest = HexFormat.of().parseHex(sha256);
      var request = generator.generate(TSPAlgorithms.SHA256, digest, nonce);
      return new TimestampRequest(sha256, nonce, HexFormat.of().formatHex(request.getEncoded()));
    } catch (IOException e) {
      throw new IllegalStateException("a request could not be encoded", e);
    }
  }

  /**
   * Reads a {@code .tsq}; {@link TimestampException} unless it asks about a SHA-256 digest with a
   * nonce.
   */
  public static TimestampRequest parse(byte[] encoded) throws TimestampException {
    if (encoded.length > LONGEST) {
      throw new TimestampException(TimestampFault.UNREADABLE);
    }
    try {
      var request = new org.bouncycastle.tsp.TimeStampRequest(encoded);
      var nonce = request.getNonce();
      if (nonce == null || !TSPAlgorithms.SHA256.equals(request.getMessageImprintAlgOID())) {
        throw new TimestampException(TimestampFault.UNREADABLE);
      }
      var hex = HexFormat.of();
      return new TimestampRequest(
          hex.formatHex(request.getMessageImprintDigest()), nonce, hex.formatHex(encoded));
    } catch (IOException | RuntimeException e) {
      throw new TimestampException(TimestampFault.UNREADABLE, e);
    }
  }

  /** The bytes of the {@code .tsq}. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(encoded);
  }
}
