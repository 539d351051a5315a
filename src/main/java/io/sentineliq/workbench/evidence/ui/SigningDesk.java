package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.KeyRow;
import io.sentineliq.workbench.account.signing.OwnKey;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key of whoever works here, unlocked once for several acts and locked again when it was not
 * used for a while.
 */
final class SigningDesk {

  static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final String REPEATED = "repeated";

  private final OwnKey keys;
  private final InstantSource clock;
  private @Nullable Signer signer;
  private Instant usedAt = Instant.MIN;

  SigningDesk(OwnKey keys, InstantSource clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** The key, when it is unlocked. */
  synchronized Optional<Signer> signer() {
    if (clock.instant().minus(PATIENCE).isAfter(usedAt)) {
      signer = null;
    }
    usedAt = signer == null ? Instant.MIN : clock.instant();
    return Optional.ofNullable(signer);
  }

  /** The key that has to be unlocked; empty when there is none yet. */
  Optional<KeyRow> key(Progress progress) {
    return keys.own(progress);
  }

  /** Unlocks the key. Wipes {@code passphrase}. */
  void unlock(char[] passphrase, Progress progress) {
    try {
      keep(keys.unlock(passphrase, progress));
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  /** Makes a key. Wipes both passphrases, which must be the same. */
  void create(
      String name, String organisation, char[] passphrase, char[] again, Progress progress) {
    try {
      if (!Arrays.equals(passphrase, again)) {
        throw new Problem.InvalidField(REPEATED, "evidence.key.differs", List.of()).asException();
      }
      keep(keys.create(new KeyHolder(name, organisation), passphrase, progress));
    } finally {
      Arrays.fill(passphrase, '\0');
      Arrays.fill(again, '\0');
    }
  }

  /** Ends the use of the key, for a reason; the next act makes another one. */
  void end(String reason, Progress progress) {
    keys.end(reason, progress);
    lock();
  }

  private synchronized void lock() {
    signer = null;
    usedAt = Instant.MIN;
  }

  private synchronized void keep(Signer unlocked) {
    signer = unlocked;
    usedAt = clock.instant();
  }
}
