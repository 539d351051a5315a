package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.report.CustodyReport;
import io.sentineliq.workbench.platform.task.Progress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives evidence out: in bags, and as reports of its custody. Never on the interface thread. */
public interface Handover {

  /**
   * What is given out, and how.
   *
   * @param items exhibits of one case
   * @param target a folder that is made, or a zip when it is called so
   * @param to who gets it
   * @param earlier a file with a checkpoint the receiver has
   * @param authority whom to ask for a trusted time at once
   */
  record Bag(
      List<UUID> items,
      Path target,
      String purpose,
      String right,
      String to,
      Optional<Path> earlier,
      Optional<URI> authority) {
    /** Copies the list. */
    public Bag {
      items = List.copyOf(items);
    }
  }

  /** Writes a bag: whole, or not at all. Progress counts bytes of the exhibits. */
  void write(Bag bag, Signer signer, Progress progress);

  /** The custody of {@code items}, or of everything of the case when none is named. */
  CustodyReport report(UUID caseId, List<UUID> items, Progress progress);
}
