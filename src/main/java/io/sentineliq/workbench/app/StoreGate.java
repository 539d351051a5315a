package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The way into a local store. Everything takes time and is called in the background; what a person
 * can act on is thrown as a {@code Problem}. Secrets are wiped by whoever receives them.
 */
public interface StoreGate {

  /** What stands at the store's place. */
  enum Standing {
    /** Nothing: a store can be made. */
    MISSING,
    /** A store that opens without being asked. */
    OPEN,
    /** A store that needs its passphrase or recovery key. */
    PROTECTED
  }

  /** What opens a store. */
  sealed interface Key {
    /** Nothing is needed. */
    record None() implements Key {}

    /**
     * The passphrase.
     *
     * @param code of the second factor; blank when none was asked for
     */
    record Passphrase(char[] letters, String code) implements Key {}

    /**
     * The recovery key.
     *
     * @param code of the second factor; blank when none was asked for
     */
    record Recovery(char[] letters, String code) implements Key {}
  }

  /**
   * A new store with its first workspace, open.
   *
   * @param recoveryKey of a protected store, to be shown once
   */
  record Founded(Workplace workplace, Optional<String> recoveryKey) {}

  /** The store's name, for sentences about it. */
  String name();

  /** The same gate at another place. */
  StoreGate at(Path folder);

  /** Looks what is there, changing nothing. */
  Standing look(Progress progress);

  /** Makes the store with its first workspace; without a passphrase it is not encrypted. */
  Founded found(Optional<char[]> passphrase, Progress progress);

  /**
   * Puts the store that {@code backup} holds in the place of this one, which is kept.
   *
   * @return where it is kept, if there was anything
   */
  Optional<Path> restore(Path backup, Progress progress);

  /** Opens the store. */
  Workplace open(Key key, Progress progress);
}
