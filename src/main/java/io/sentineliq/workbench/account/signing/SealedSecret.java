package io.sentineliq.workbench.account.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.security.Argon2id;
import io.sentineliq.workbench.platform.security.KeyWrap;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.security.WrappedKey;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A private key (PKCS #8) encrypted under a passphrase that Argon2id stretched, bound to the id of
 * its public half.
 */
record SealedSecret(Argon2Cost cost, String salt, WrappedKey key) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static SealedSecret seal(UUID keyId, PrivateKey secret, char[] passphrase, Argon2Cost cost) {
    var salt = Secrets.randomBytes(Argon2id.SALT_BYTES);
    try (var wrapping = Argon2id.derive(passphrase, salt, cost);
        var encoded = SecretBytes.owning(secret.getEncoded())) {
      return new SealedSecret(
          cost,
          Base64.getEncoder().encodeToString(salt),
          KeyWrap.wrap(wrapping, encoded, belonging(keyId)));
    }
  }

  /** The private key; empty when the passphrase is another one. */
  Optional<PrivateKey> open(UUID keyId, char[] passphrase) {
    try (var wrapping = Argon2id.derive(passphrase, Base64.getDecoder().decode(salt), cost)) {
      return KeyWrap.unwrap(wrapping, key, belonging(keyId)).map(SealedSecret::privateKey);
    }
  }

  String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a sealed key is not JSON", e);
    }
  }

  static SealedSecret parse(String text) {
    try {
      return JSON.readValue(text, SealedSecret.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a sealed key", e);
    }
  }

  private static PrivateKey privateKey(SecretBytes encoded) {
    try (encoded) {
      return encoded.lend(Ed25519::privateKey);
    }
  }

  private static String belonging(UUID keyId) {
    return "sentineliq-workbench signing key v1/" + keyId;
  }
}
