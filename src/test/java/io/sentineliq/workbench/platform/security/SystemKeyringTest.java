package io.sentineliq.workbench.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The keyring of the computer the tests run on, or that none is nothing to stumble over. */
class SystemKeyringTest {

  private final SystemKeyring keyring = new SystemKeyring();
  private final String account = "test " + UUID.randomUUID();

  @Test
  void keepsASecretWhereThereIsAKeyringAndNothingWhereThereIsNone() {
    assertThat(keyring.recall(account)).isEmpty();
    keyring.keep(account, "correct horse".toCharArray());
    assertThat(keyring.recall(account).map(String::valueOf).isPresent())
        .isEqualTo(keyring.isThere());
    keyring.forget(account);
    assertThat(keyring.recall(account)).isEmpty();
  }
}
