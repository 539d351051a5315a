package io.sentineliq.workbench.platform.persistence.local;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES in XTS mode (IEEE 1619) over blocks of 4096 bytes, as H2 writes them: one key of 128 bits for
 * data and tweaks, the number of the block as its tweak. H2's own AES is a table in Java; the
 * platform's uses the processor's instructions, when it is given a whole block at once. Safe for
 * several threads.
 */
final class XtsBlocks {

  /** Length of a block in bytes. */
  static final int BLOCK = 4_096;

  private static final int UNIT = 16;
  private static final int FEEDBACK = 0x87;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final SecretKeySpec key;
  private final ConcurrentLinkedQueue<Work> idle = new ConcurrentLinkedQueue<>();

  /** With {@code key}, 16 bytes that are copied. */
  XtsBlocks(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Encrypts {@code count} blocks at {@code offset}, of which the first is {@code number}. */
  void encrypt(byte[] bytes, int offset, int count, long number) {
    transform(bytes, offset, count, number, true);
  }

  /** Takes {@link #encrypt} back. */
  void decrypt(byte[] bytes, int offset, int count, long number) {
    transform(bytes, offset, count, number, false);
  }

  private void transform(byte[] bytes, int offset, int count, long number, boolean isEncrypting) {
    var reused = idle.poll();
    try {
      var work = reused == null ? new Work(key) : reused;
      for (var block = 0; block < count; block++) {
        work.transform(bytes, offset + block * BLOCK, number + block, isEncrypting);
      }
      idle.add(work);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES", e);
    }
  }

  /** What one thread needs at a time. */
  private static final class Work {

    private final Cipher encryption;
    private final Cipher decryption;
    private final byte[] tweaks = new byte[BLOCK];

    Work(SecretKeySpec key) throws GeneralSecurityException {
      encryption = cipher(Cipher.ENCRYPT_MODE, key);
      decryption = cipher(Cipher.DECRYPT_MODE, key);
    }

    private static Cipher cipher(int mode, SecretKeySpec key) throws GeneralSecurityException {
      // One block cipher call for each 16 bytes is what XTS is built of.
      var cipher = Cipher.getInstance("AES/ECB/NoPadding");
      cipher.init(mode, key);
      return cipher;
    }

    void transform(byte[] bytes, int offset, long number, boolean isEncrypting)
        throws GeneralSecurityException {
      fillTweaks(number);
      mix(bytes, offset);
      (isEncrypting ? encryption : decryption).doFinal(bytes, offset, BLOCK, bytes, offset);
      mix(bytes, offset);
    }

    private void fillTweaks(long number) throws GeneralSecurityException {
      LONG.set(tweaks, 0, number);
      LONG.set(tweaks, Long.BYTES, 0L);
      encryption.doFinal(tweaks, 0, UNIT, tweaks, 0);
      var low = (long) LONG.get(tweaks, 0);
      var high = (long) LONG.get(tweaks, Long.BYTES);
      for (var at = UNIT; at < BLOCK; at += UNIT) {
        var carry = (high >> 63) & FEEDBACK;
        high = high << 1 | low >>> 63;
        low = low << 1 ^ carry;
        LONG.set(tweaks, at, low);
        LONG.set(tweaks, at + Long.BYTES, high);
      }
    }

    private void mix(byte[] bytes, int offset) {
      for (var at = 0; at < BLOCK; at += Long.BYTES) {
        LONG.set(
            bytes, offset + at, (long) LONG.get(bytes, offset + at) ^ (long) LONG.get(tweaks, at));
      }
    }
  }
}
