package io.sentineliq.workbench.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash of a leaf, a node or a whole tree: 32 bytes. */
public final class TreeHash {

  /** Length in bytes. */
  public static final int BYTES = 32;

  private final byte[] bytes;

  private TreeHash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The hash {@code digest}, which nobody else keeps. */
  static TreeHash owning(byte[] digest) {
    return new TreeHash(digest);
  }

  /** The hash {@code bytes}; {@link IllegalArgumentException} unless there are 32. */
  public static TreeHash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a tree hash has 32 bytes, not " + bytes.length);
    }
    return new TreeHash(bytes.clone());
  }

  /** From 64 hexadecimal digits. */
  public static TreeHash ofHex(String digits) {
    return of(HexFormat.of().parseHex(digits));
  }

  /** From Base64 with padding. */
  public static TreeHash ofBase64(String text) {
    return of(Base64.getDecoder().decode(text));
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** 64 lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  /** Base64 with padding, as checkpoints write it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Whether it consists of {@code others}. */
  public boolean hasBytes(byte[] others) {
    return Arrays.equals(bytes, others);
  }

  /** Whether {@code others} has it from {@code from} on. */
  public boolean isIn(byte[] others, int from) {
    return Arrays.equals(bytes, 0, BYTES, others, from, from + BYTES);
  }

  byte[] shared() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
