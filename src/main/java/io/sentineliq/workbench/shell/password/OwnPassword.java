package io.sentineliq.workbench.shell.password;

import io.sentineliq.workbench.shell.firststart.PassphrasePolicy;

/**
 * What opens the store to whoever works here. Changing it takes time and is done in the background.
 */
public interface OwnPassword extends PassphrasePolicy {

  /** Whether it is a login's password on a server; else the passphrase of a store of one's own. */
  boolean isOnServer();

  /**
   * Puts {@code next} in the place of {@code current} and wipes both. What a person can act on is
   * thrown as a {@code Problem}.
   */
  void change(char[] current, char[] next);
}
