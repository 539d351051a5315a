package io.sentineliq.workbench.platform.security;

import java.util.HexFormat;
import java.util.function.Function;

/**
 * A secret key in memory: owned by one holder, wiped by {@link #close()}, never printed, never
 * compared except by cryptography itself. Not thread-safe against closing while in use.
 */
public final class SecretBytes implements AutoCloseable {

  private final byte[] bytes;
  private boolean isClosed;

  private SecretBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes {@code bytes} over: the caller keeps no copy. */
  public static SecretBytes owning(byte[] bytes) {
    return new SecretBytes(bytes);
  }

  /** A new random secret of {@code count} bytes. */
  public static SecretBytes random(int count) {
    return new SecretBytes(Secrets.randomBytes(count));
  }

  /** A second holder of the same secret, closed on its own. */
  public SecretBytes copy() {
    return new SecretBytes(open().clone());
  }

  /** Lower-case hexadecimal digits, two for a byte; the caller wipes them. */
  public char[] toHex() {
    var secret = open();
    var digits = new char[2 * secret.length];
    var hex = HexFormat.of();
    for (var i = 0; i < secret.length; i++) {
      digits[2 * i] = hex.toHighHexDigit(secret[i]);
      digits[2 * i + 1] = hex.toLowHexDigit(secret[i]);
    }
    return digits;
  }

  /** What {@code use} makes of the bytes; they are not a copy and must not be kept. */
  public <T> T lend(Function<byte[], T> use) {
    return use.apply(open());
  }

  /** The bytes for the time of one computation, not a copy. */
  byte[] open() {
    if (isClosed) {
      throw new IllegalStateException("the secret was wiped");
    }
    return bytes;
  }

  @Override
  public void close() {
    isClosed = true;
    Secrets.wipe(bytes);
  }

  @Override
  public String toString() {
    return "SecretBytes[hidden]";
  }
}
