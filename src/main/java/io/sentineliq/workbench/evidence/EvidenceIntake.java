package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Takes items in. Never called on the user-interface thread. */
public interface EvidenceIntake {

  /** What a feature above writes of an item in the transaction that takes it in. */
  @FunctionalInterface
  interface Alongside {

    /** Nothing. */
    Alongside NOTHING = (unit, itemId) -> {};

    /** Called when the item is there; what it throws keeps the item out. */
    void write(UnitOfWork unit, UUID itemId);
  }

  /** A thing without bytes: a laptop, a phone; its id. */
  UUID take(NewItem item, Signer signer, Progress progress);

  /**
   * A file, which is opened for reading only: the whole item or, whatever happens, nothing.
   * Progress counts bytes. {@code Problem.Conflict} when the quota has no room.
   *
   * @param isComparing whether the file is read a second time and must be the same
   */
  default UUID collect(
      NewItem item, Path file, boolean isComparing, Signer signer, Progress progress) {
    return collect(item, file, isComparing, Alongside.NOTHING, signer, progress);
  }

  /** The same, with what is written alongside. */
  UUID collect(
      NewItem item,
      Path file,
      boolean isComparing,
      Alongside alongside,
      Signer signer,
      Progress progress);

  /** Bytes that come from elsewhere, of unknown number. */
  UUID collect(NewItem item, InputStream bytes, Signer signer, Progress progress);
}
