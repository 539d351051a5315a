package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.KeyRow;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.evidence.custody.KeyRing;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keys of a workspace, each good from the entry that made it known to the one that ended it.
 */
final class StoredKeys implements KeyRing {

  private final Map<String, KeyRow> keys;

  StoredKeys(Reading unit) {
    keys =
        SigningKeys.all(unit).stream()
            .collect(Collectors.toMap(row -> row.key().fingerprint(), Function.identity()));
  }

  @Override
  public Optional<PublicKey> key(String fingerprint, UUID owner, long sequence) {
    return Optional.ofNullable(keys.get(fingerprint))
        .filter(row -> row.userId().equals(owner) && row.counts(sequence))
        .map(row -> row.key().key());
  }
}
