package io.sentineliq.workbench.platform.security;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Credential Manager of Windows, the Keychain of macOS, the Secret Service or KWallet of Linux.
 * A keyring that is missing, locked or broken keeps nobody from working: then secrets are asked
 * for.
 */
public final class SystemKeyring implements Keyring {

  private static final Logger LOG = LoggerFactory.getLogger(SystemKeyring.class);
  private static final String SERVICE = "SentinelIQ Workbench";

  @Override
  public boolean isThere() {
    return with(keyring -> Optional.of(Boolean.TRUE)).isPresent();
  }

  @Override
  public Optional<char[]> recall(String account) {
    return with(
        keyring ->
            Optional.ofNullable(keyring.getPassword(SERVICE, account)).map(String::toCharArray));
  }

  @Override
  public void keep(String account, char[] secret) {
    with(
        keyring -> {
          keyring.setPassword(SERVICE, account, String.valueOf(secret));
          return Optional.empty();
        });
  }

  @Override
  public void forget(String account) {
    with(
        keyring -> {
          keyring.deletePassword(SERVICE, account);
          return Optional.empty();
        });
  }

  // An interrupt while it is closed is told like every other failure.
  @SuppressWarnings("try")
  private static <T> Optional<T> with(Use<T> use) {
    try (var keyring = com.github.javakeyring.Keyring.create()) {
      return use.of(keyring);
    } catch (BackendNotSupportedException e) {
      LOG.debug("This computer has no keyring", e);
    } catch (PasswordAccessException e) {
      LOG.debug("The keyring has no such secret", e);
    } catch (Exception | LinkageError e) {
      LOG.info("The keyring of this computer cannot be used: {}", e.toString());
    }
    return Optional.empty();
  }

  @FunctionalInterface
  private interface Use<T> {
    Optional<T> of(com.github.javakeyring.Keyring keyring) throws PasswordAccessException;
  }
}
