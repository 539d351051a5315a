package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.security.Keyring;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A keyring in memory. */
public final class FakeKeyring implements Keyring {

  private int lent;
  private final Map<String, String> secrets = new HashMap<>();

  /** How often a secret was given out. */
  public int lent() {
    return lent;
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public Optional<char[]> recall(String account) {
    var secret = Optional.ofNullable(secrets.get(account));
    lent += secret.isPresent() ? 1 : 0;
    return secret.map(String::toCharArray);
  }

  @Override
  public void keep(String account, char[] secret) {
    secrets.put(account, String.valueOf(secret));
  }

  @Override
  public void forget(String account) {
    secrets.remove(account);
  }
}
