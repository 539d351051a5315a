package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.security.Hkdf;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.security.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What H2 is opened with: the file's key and the passwords of the two database users, and the keys
 * of what lies beside it; all derived from the store's key, kept in memory until the store is
 * closed, then wiped.
 */
final class StoreCredentials implements AutoCloseable {

  /** Rules over the schema. */
  static final String ADMINISTRATOR = "STORE_ADMIN";

  /** Works with the rows, and nothing else. */
  static final String APPLICATION = "WORKBENCH";

  private static final int BYTES = 32;
  private static final int DIGITS = 2 * BYTES;

  private final boolean isEncrypted;
  private final char[] administrator;
  private final char[] application;
  private final SecretBytes vault;
  private final SecretBytes drafts;

  private StoreCredentials(
      boolean isEncrypted,
      char[] administrator,
      char[] application,
      SecretBytes vault,
      SecretBytes drafts) {
    this.isEncrypted = isEncrypted;
    this.administrator = administrator;
    this.application = application;
    this.vault = vault;
    this.drafts = drafts;
  }

  static StoreCredentials of(StoreDescription description, SecretBytes key) {
    var salt = description.id().toString().getBytes(StandardCharsets.US_ASCII);
    var isEncrypted = description.keys() instanceof KeyHolding.Wrapped;
    try (var file = Hkdf.derive(key, salt, "h2 file v1", BYTES);
        var administrator = Hkdf.derive(key, salt, "h2 administrator v1", BYTES);
        var application = Hkdf.derive(key, salt, "h2 application v1", BYTES)) {
      return new StoreCredentials(
          isEncrypted,
          isEncrypted ? joined(file, administrator) : administrator.toHex(),
          isEncrypted ? joined(file, application) : application.toHex(),
          Hkdf.derive(key, salt, "evidence vault v1", BYTES),
          Hkdf.derive(key, salt, "drafts v1", BYTES));
    }
  }

  boolean isEncrypted() {
    return isEncrypted;
  }

  /** What H2 asks {@code user} for; not a copy. */
  char[] password(String user) {
    return user.equals(ADMINISTRATOR) ? administrator : application;
  }

  /** The application user's own password, without the file's; the caller wipes it. */
  char[] applicationPassword() {
    return Arrays.copyOfRange(application, application.length - DIGITS, application.length);
  }

  /** What the evidence beside the database is encrypted with; not a copy. */
  SecretBytes vault() {
    return vault;
  }

  /** What is typed and not yet saved is encrypted with; not a copy. */
  SecretBytes drafts() {
    return drafts;
  }

  @Override
  public void close() {
    Secrets.wipe(administrator);
    Secrets.wipe(application);
    vault.close();
    drafts.close();
  }

  @Override
  public String toString() {
    return "StoreCredentials[hidden]";
  }

  /** H2 takes the file's password and the user's as one, with a space between them. */
  private static char[] joined(SecretBytes file, SecretBytes user) {
    var first = file.toHex();
    var second = user.toHex();
    var both = Arrays.copyOf(first, 2 * DIGITS + 1);
    both[DIGITS] = ' ';
    System.arraycopy(second, 0, both, DIGITS + 1, DIGITS);
    Secrets.wipe(first);
    Secrets.wipe(second);
    return both;
  }
}
