package io.sentineliq.workbench.platform.persistence.local;

/** How a new store is to be protected. */
public sealed interface Protection {

  /** Not encrypted: whoever reads the disk reads the data. */
  static Protection none() {
    return new None();
  }

  /** Encrypted; opens with {@code passphrase}, which the caller wipes, or the recovery key. */
  static Protection passphrase(char[] passphrase) {
    return new Encrypted(passphrase);
  }

  /** No protection but the rights of the folder. */
  record None() implements Protection {}

  /** A passphrase and a recovery key. */
  final class Encrypted implements Protection {
    private final char[] passphrase;

    private Encrypted(char[] passphrase) {
      this.passphrase = passphrase;
    }

    char[] passphrase() {
      return passphrase;
    }

    @Override
    public String toString() {
      return "Encrypted[hidden]";
    }
  }
}
