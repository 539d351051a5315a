package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.security.Argon2id;
import io.sentineliq.workbench.platform.security.KeyWrap;
import io.sentineliq.workbench.platform.security.PassphrasePolicy;
import io.sentineliq.workbench.platform.security.RecoveryKey;
import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.platform.security.WrappedKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes, opens and re-wraps the random 256-bit key of a store. */
record StoreKeys(StoreFolder folder, Argon2Cost cost) {

  private static final int KEY_BYTES = 32;

  /** A new store's description, its key, and the recovery key of an encrypted one. */
  record NewStore(
      StoreDescription description, SecretBytes key, Optional<RecoveryKey> recoveryKey) {}

  NewStore create(Protection protection) {
    var id = UUID.randomUUID();
    return switch (protection) {
      case Protection.None none -> unprotected(id);
      case Protection.Encrypted encrypted -> {
        PassphrasePolicy.require(encrypted.passphrase(), List.of(folder.name()));
        var key = SecretBytes.random(KEY_BYTES);
        var recoveryKey = RecoveryKey.random();
        var holding =
            byPassphrase(id, key, encrypted.passphrase(), byRecoveryKey(id, key, recoveryKey));
        yield new NewStore(new StoreDescription(id, holding), key, Optional.of(recoveryKey));
      }
    };
  }

  /** The store's key, or the problem that says why {@code secret} does not give it. */
  SecretBytes unlock(StoreDescription description, StoreSecret secret) {
    try {
      return switch (description.keys()) {
        case KeyHolding.Open open -> SecretBytes.owning(Base64.getDecoder().decode(open.key()));
        case KeyHolding.Wrapped wrapped ->
            unwrapped(description.id(), wrapped, secret)
                .orElseThrow(() -> new Problem.WrongPassphrase(folder.name()).asException());
      };
    } catch (IllegalArgumentException e) {
      throw StoreFailures.unusable(e, folder, "store.why.descriptionDamaged");
    }
  }

  /** {@code description} with the key wrapped by a new passphrase and a new salt. */
  StoreDescription withPassphrase(
      StoreDescription description, StoreSecret current, char[] passphrase) {
    var wrapped = wrapped(description);
    PassphrasePolicy.require(passphrase, List.of(folder.name()));
    try (var key = unlock(description, current)) {
      return description.with(
          byPassphrase(description.id(), key, passphrase, wrapped.byRecoveryKey()));
    }
  }

  /** {@code description} with the key wrapped by {@code recoveryKey} in place of the old one. */
  StoreDescription withRecoveryKey(
      StoreDescription description, StoreSecret current, RecoveryKey recoveryKey) {
    var wrapped = wrapped(description);
    try (var key = unlock(description, current)) {
      return description.with(
          new KeyHolding.Wrapped(
              wrapped.cost(),
              wrapped.salt(),
              wrapped.byPassphrase(),
              byRecoveryKey(description.id(), key, recoveryKey)));
    }
  }

  private NewStore unprotected(UUID id) {
    var bytes = Secrets.randomBytes(KEY_BYTES);
    var holding = new KeyHolding.Open(Base64.getEncoder().encodeToString(bytes));
    return new NewStore(
        new StoreDescription(id, holding), SecretBytes.owning(bytes), Optional.empty());
  }

  private KeyHolding.Wrapped byPassphrase(
      UUID id, SecretBytes key, char[] passphrase, WrappedKey byRecoveryKey) {
    var salt = Secrets.randomBytes(Argon2id.SALT_BYTES);
    try (var wrapping = Argon2id.derive(passphrase, salt, cost)) {
      return new KeyHolding.Wrapped(
          cost,
          Base64.getEncoder().encodeToString(salt),
          KeyWrap.wrap(wrapping, key, belonging(id, "passphrase")),
          byRecoveryKey);
    }
  }

  private static WrappedKey byRecoveryKey(UUID id, SecretBytes key, RecoveryKey recoveryKey) {
    try (var wrapping = recoveryKey.wrappingKey(salt(id))) {
      return KeyWrap.wrap(wrapping, key, belonging(id, "recovery key"));
    }
  }

  private Optional<SecretBytes> unwrapped(UUID id, KeyHolding.Wrapped wrapped, StoreSecret secret) {
    return switch (secret) {
      case StoreSecret.None none -> throw new Problem.PassphraseNeeded(folder.name()).asException();
      case StoreSecret.Passphrase passphrase -> {
        var salt = Base64.getDecoder().decode(wrapped.salt());
        try (var wrapping = Argon2id.derive(passphrase.characters(), salt, wrapped.cost())) {
          yield KeyWrap.unwrap(wrapping, wrapped.byPassphrase(), belonging(id, "passphrase"));
        }
      }
      case StoreSecret.Recovery recovery -> {
        try (var wrapping = recovery.key().wrappingKey(salt(id))) {
          yield KeyWrap.unwrap(wrapping, wrapped.byRecoveryKey(), belonging(id, "recovery key"));
        }
      }
    };
  }

  private KeyHolding.Wrapped wrapped(StoreDescription description) {
    if (description.keys() instanceof KeyHolding.Wrapped wrapped) {
      return wrapped;
    }
    throw StoreFailures.unusable(folder, "store.why.notEncrypted");
  }

  private static String belonging(UUID store, String purpose) {
    return "sentineliq-workbench store key v1/" + store + "/" + purpose;
  }

  private static byte[] salt(UUID store) {
    return store.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
