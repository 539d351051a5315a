package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.EarlierCustody;
import io.sentineliq.workbench.evidence.bag.BagVerdict;
import io.sentineliq.workbench.evidence.bag.Receipt;
import io.sentineliq.workbench.evidence.report.CustodyReport;
import io.sentineliq.workbench.platform.task.Progress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives evidence out and takes it in: in bags, with receipts, and as reports of its custody. Never
 * on the interface thread.
 */
public interface Handover {

  /**
   * What is given out, and how.
   *
   * @param items exhibits of one case
   * @param target a folder that is made, or a zip when it is called so
   * @param to who gets it
   * @param earlier a file with a checkpoint the receiver has
   * @param authority whom to ask for a trusted time at once
   * @param offeredTo to whom the items are handed over for good, when their receipt comes back
   */
  record Bag(
      List<UUID> items,
      Path target,
      String purpose,
      String right,
      String to,
      Optional<Path> earlier,
      Optional<URI> authority,
      Optional<Recipient> offeredTo) {
    /** Copies the list. */
    public Bag {
      items = List.copyOf(items);
    }
  }

  /**
   * Somebody with a store of their own.
   *
   * @param organisation may be empty
   * @param key fingerprint of the key they will sign the receipt with
   */
  record Recipient(String name, String organisation, String key) {}

  /**
   * A bag that is taken in, and how.
   *
   * @param known what vouches for it: a fingerprint, or a file with a key or a checkpoint
   * @param root certificates of a time-stamping authority that is believed
   */
  record Arrival(Path bag, Optional<String> known, Optional<Path> root) {}

  /**
   * What is said of a bag that is taken in.
   *
   * @param acceptsUnvouched whether it is taken although nobody outside it vouches for it
   * @param receipt where the receipt for the sender is written
   */
  record Taking(
      UUID caseId,
      String purpose,
      String right,
      String to,
      boolean acceptsUnvouched,
      Optional<Path> receipt) {}

  /**
   * What became of a bag that was taken in.
   *
   * @param isNew false when it was here already, and nothing was added
   */
  record Taken(int exhibits, boolean isNew) {}

  /**
   * A receipt that came back.
   *
   * @param exhibits their numbers here
   */
  record Returned(Receipt receipt, List<String> exhibits) {
    /** Copies the numbers. */
    public Returned {
      exhibits = List.copyOf(exhibits);
    }
  }

  /** Writes a bag: whole, or not at all. Progress counts bytes of the exhibits. */
  void write(Bag bag, Signer signer, Progress progress);

  /** Reads a bag to its end and says what holds. */
  BagVerdict verify(Arrival arrival, Progress progress);

  /** Takes the exhibits of a bag in: all of them or none, and the same bag once. */
  Taken take(Arrival arrival, Taking taking, Signer signer, Progress progress);

  /** The receipt in {@code file}, whose signatures and proofs hold, of what was offered here. */
  Returned receipt(Path file, Progress progress);

  /** Enters that the exhibits of {@code receipt} were handed over; how many they are. */
  int enter(Receipt receipt, Signer signer, Progress progress);

  /** The stores an exhibit was in before, the first first; none for what was collected here. */
  List<EarlierCustody.Part> earlier(UUID itemId, Progress progress);

  /** The custody of {@code items}, or of everything of the case when none is named. */
  CustodyReport report(UUID caseId, List<UUID> items, Progress progress);
}
