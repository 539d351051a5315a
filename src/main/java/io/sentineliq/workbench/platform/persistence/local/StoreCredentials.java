package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.security.Hkdf;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.security.Secrets;
import java.nio.charset.StandardCharsets;

/**
 * What H2 is opened with: the file's key and the passwords of the two database users, all derived
 * from the store's key and kept in memory until the store is closed.
 */
final class StoreCredentials implements AutoCloseable {

  private static final int BYTES = 32;

  /** Rules over the schema. */
  static final String ADMINISTRATOR = "STORE_ADMIN";

  /** Works with the rows, and nothing else. */
  static final String APPLICATION = "WORKBENCH";

  private final boolean isEncrypted;
  private final SecretBytes file;
  private final SecretBytes administrator;
  private final SecretBytes application;

  private StoreCredentials(
      boolean isEncrypted, SecretBytes file, SecretBytes administrator, SecretBytes application) {
    this.isEncrypted = isEncrypted;
    this.file = file;
    this.administrator = administrator;
    this.application = application;
  }

  static StoreCredentials of(StoreDescription description, SecretBytes key) {
    var salt = description.id().toString().getBytes(StandardCharsets.US_ASCII);
    return new StoreCredentials(
        description.keys() instanceof KeyHolding.Wrapped,
        Hkdf.derive(key, salt, "h2 file v1", BYTES),
        Hkdf.derive(key, salt, "h2 administrator v1", BYTES),
        Hkdf.derive(key, salt, "h2 application v1", BYTES));
  }

  boolean isEncrypted() {
    return isEncrypted;
  }

  /** The password of {@code user} alone; the caller wipes it. */
  char[] userPassword(String user) {
    return (user.equals(ADMINISTRATOR) ? administrator : application).toHex();
  }

  /** What H2 expects: file key, space, user password, or the latter alone; the caller wipes it. */
  char[] password(String user) {
    var own = userPassword(user);
    if (!isEncrypted) {
      return own;
    }
    var key = file.toHex();
    var both = new char[key.length + 1 + own.length];
    System.arraycopy(key, 0, both, 0, key.length);
    both[key.length] = ' ';
    System.arraycopy(own, 0, both, key.length + 1, own.length);
    Secrets.wipe(key);
    Secrets.wipe(own);
    return both;
  }

  @Override
  public void close() {
    file.close();
    administrator.close();
    application.close();
  }

  @Override
  public String toString() {
    return "StoreCredentials[hidden]";
  }
}
