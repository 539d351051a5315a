package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.custody.CustodyStanding;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.ledger.Checkpoint;
import java.util.List;

/**
 * What a consistent bag holds.
 *
 * @param statement SHA-256 of its signed statement, by which other ledgers name it
 * @param signer fingerprint of the key that signed it
 */
public record BagContents(
    String statement, String signer, Checkpoint checkpoint, List<Item> items) {
  /** Copies the items. */
  public BagContents {
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param standing after its last entry, whose hash is the head
   * @param last what was signed when it was given out
   */
  public record Item(ItemRecord record, CustodyStanding standing, Statement last) {
    /** Where its bytes lie in the bag; a thing has none. */
    public String content() {
      return BagPath.content(exhibit());
    }

    /** Whether there are bytes. */
    public boolean hasContent() {
      return !record.get(ItemField.SHA256).isEmpty();
    }

    /** Its number. */
    public int exhibit() {
      return Integer.parseInt(record.get(ItemField.EXHIBIT));
    }
  }
}
