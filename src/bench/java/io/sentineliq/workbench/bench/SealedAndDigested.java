package io.sentineliq.workbench.bench;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What ingest does with half a gibibyte, each for itself, in a process that has just begun. */
public final class SealedAndDigested {

  private static final int SEGMENT = 1 << 18;
  private static final int SEGMENTS = 2_048;
  private static final int TAG_BITS = 128;
  private static final int NONCE = 12;

  private SealedAndDigested() {}

  /** Prints the name of each work and its nanoseconds. */
  public static void main(String[] arguments) throws GeneralSecurityException {
    var bytes = new byte[SEGMENT];
    seal(bytes);
    for (var name : new String[] {"SHA-256", "SHA-1", "MD5"}) {
      digest(name, bytes);
    }
  }

  private static void seal(byte[] bytes) throws GeneralSecurityException {
    var key = new SecretKeySpec(new byte[32], "AES");
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    var start = System.nanoTime();
    for (var i = 0; i < SEGMENTS; i++) {
      var nonce = new byte[NONCE];
      nonce[0] = (byte) i;
      nonce[1] = (byte) (i >> 8);
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.doFinal(bytes);
    }
    tell("AES-256-GCM", start);
  }

  private static void digest(String name, byte[] bytes) throws GeneralSecurityException {
    var digest = MessageDigest.getInstance(name);
    var start = System.nanoTime();
    for (var i = 0; i < SEGMENTS; i++) {
      digest.update(bytes);
    }
    tell(name, start);
  }

  @SuppressWarnings("SystemOut")
  private static void tell(String work, long start) {
    System.out.println(work + "\t" + (System.nanoTime() - start));
  }
}
