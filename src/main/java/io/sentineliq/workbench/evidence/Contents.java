package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.vault.RandomContent;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The bytes of exhibits. Every reading is recorded before its first byte. */
public interface Contents {

  /**
   * A person looks: an ACCESSED entry, signed when there is a signer, then the bytes. The stream
   * ends in {@code AlteredContentException} when they are not what was collected. {@code
   * Problem.Forbidden} unless whoever looks runs the workspace, leads the case or has the item.
   */
  InputStream look(UUID itemId, String purpose, Optional<Signer> signer, Progress progress)
      throws IOException;

  /** The same at any place, for a preview. Whoever gets it closes it. */
  RandomContent open(UUID itemId, String purpose, Optional<Signer> signer, Progress progress)
      throws IOException;

  /**
   * The bytes for an act that has an entry of its own; recorded in the history, and given to those
   * who may look.
   */
  InputStream read(UUID itemId, String purpose, Progress progress) throws IOException;

  /**
   * Reads and hashes everything again and says so in the chain: VERIFIED, or VERIFICATION_FAILED
   * with an alarm to those who run the workspace. Only those verify who may look.
   */
  Verification verify(UUID itemId, Optional<Signer> signer, Progress progress);

  /**
   * Verifies, unsigned, what was not verified for the longest time, at most about {@code budget}
   * bytes; only what was last verified before {@code age} ago.
   */
  Round verifyOldest(long budget, Duration age, Progress progress);

  /** Deletes what a killed program left in the vault; at the start only. */
  void sweep() throws IOException;

  /**
   * What a verification found.
   *
   * @param recomputed SHA-256 of what was read, empty when it could not be read to its end
   * @param why what was wrong, empty when nothing was
   */
  record Verification(boolean isIntact, String recomputed, String why) {}

  /** What one round in the background did. */
  record Round(int verified, int failed, long bytes) {}
}
