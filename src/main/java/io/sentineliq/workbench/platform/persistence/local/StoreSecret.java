package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.security.RecoveryKey;
import io.sentineliq.workbench.platform.security.Secrets;

/**
 * What a person opens a store with. Whoever makes it closes it, which wipes it; opening a store
 * does neither.
 */
public sealed interface StoreSecret extends AutoCloseable {

  /** For a store that is not encrypted. */
  static StoreSecret none() {
    return new None();
  }

  /** Takes {@code passphrase} over. */
  static StoreSecret passphrase(char[] passphrase) {
    return new Passphrase(passphrase);
  }

  /** Takes {@code key} over. */
  static StoreSecret recoveryKey(RecoveryKey key) {
    return new Recovery(key);
  }

  @Override
  void close();

  /** Nothing was given. */
  record None() implements StoreSecret {
    @Override
    public void close() {}
  }

  /** The passphrase. */
  final class Passphrase implements StoreSecret {
    private final char[] characters;

    private Passphrase(char[] characters) {
      this.characters = characters;
    }

    char[] characters() {
      return characters;
    }

    @Override
    public void close() {
      Secrets.wipe(characters);
    }

    @Override
    public String toString() {
      return "Passphrase[hidden]";
    }
  }

  /** The recovery key. */
  final class Recovery implements StoreSecret {
    private final RecoveryKey key;

    private Recovery(RecoveryKey key) {
      this.key = key;
    }

    RecoveryKey key() {
      return key;
    }

    @Override
    public void close() {
      key.close();
    }

    @Override
    public String toString() {
      return "Recovery[hidden]";
    }
  }
}
