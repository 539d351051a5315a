package io.sentineliq.workbench.platform.security;

import java.util.Optional;

/**
 * Where this computer keeps secrets for the person who is logged in to it. It protects them from
 * whoever takes the disk, not from other programs of the same person. Everything may take time, and
 * may ask the person to unlock it.
 */
public interface Keyring {

  /** Whether there is one. */
  boolean isThere();

  /** The secret of {@code account}; the caller wipes it. */
  Optional<char[]> recall(String account);

  /** Keeps a copy of {@code secret}. */
  void keep(String account, char[] secret);

  /** Keeps no secret of {@code account} any more. */
  void forget(String account);
}
