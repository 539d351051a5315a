package io.sentineliq.workbench.account.signing;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.Optional;

/** The key of whoever works here. Never called on the user-interface thread. */
public interface OwnKey {

  /** The key that is signed with, if there is one. */
  Optional<KeyRow> own(Progress progress);

  /** Makes a key; one that there was is revoked. */
  Signer create(KeyHolder holder, char[] passphrase, Progress progress);

  /** Ends the use of the key, for a reason; what it signed before stands. */
  void end(String reason, Progress progress);

  /** The key, ready to sign; {@code Problem.InvalidField} when the passphrase is another one. */
  Signer unlock(char[] passphrase, Progress progress);
}
