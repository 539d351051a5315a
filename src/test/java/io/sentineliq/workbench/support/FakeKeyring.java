package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.security.Keyring;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A keyring in memory. */
public final class FakeKeyring implements Keyring {

  private final Map<String, String> secrets = new HashMap<>();

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public Optional<char[]> recall(String account) {
    return Optional.ofNullable(secrets.get(account)).map(String::toCharArray);
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
