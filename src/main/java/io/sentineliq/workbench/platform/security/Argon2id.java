package io.sentineliq.workbench.platform.security;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Stretches a passphrase into a key (Argon2id version 1.3, RFC 9106). */
public final class Argon2id {

  /** Length of a salt in bytes (RFC 9106, section 3.1 recommends 16). */
  public static final int SALT_BYTES = 16;

  private static final int KEY_BYTES = 32;

  private Argon2id() {}

  /**
   * A 256-bit key from {@code passphrase}; the same inputs always give the same key. Takes as long
   * as {@code cost} says, about half a second at {@link Argon2Cost#STANDARD}: never on the thread
   * of the user interface. Wipes its own copies, not {@code passphrase}.
   */
  public static SecretBytes derive(char[] passphrase, byte[] salt, Argon2Cost cost) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memoryKib())
            .withIterations(cost.iterations())
            .withParallelism(cost.parallelism())
            .withSalt(salt)
            .build();
    var generator = new Argon2BytesGenerator();
    generator.init(parameters);
    var utf8 = Secrets.utf8(passphrase);
    try {
      var key = new byte[KEY_BYTES];
      generator.generateBytes(utf8, key);
      return SecretBytes.owning(key);
    } finally {
      Secrets.wipe(utf8);
    }
  }
}
