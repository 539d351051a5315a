package io.sentineliq.workbench.ledger;

import io.sentineliq.workbench.platform.text.Messages;

/** How a ledger compares with what this computer remembers of it. */
public sealed interface LedgerStanding {

  /** One sentence for a person. */
  String sentence();

  /**
   * This computer never saw it before.
   *
   * @param size entries now
   */
  record Unseen(long size) implements LedgerStanding {
    @Override
    public String sentence() {
      return Messages.text("ledger.unseen", size);
    }
  }

  /**
   * It begins with everything that is remembered.
   *
   * @param size entries now
   */
  record Grown(Checkpoint remembered, long size) implements LedgerStanding {
    @Override
    public String sentence() {
      return Messages.text("ledger.grown", size, remembered.size());
    }
  }

  /**
   * It is another history.
   *
   * @param size entries now
   * @param common how many entries from the first on are as remembered; the entry of this sequence
   *     is the first that differs or is missing
   */
  record Rewritten(Checkpoint remembered, long size, long common) implements LedgerStanding {
    @Override
    public String sentence() {
      return Messages.text(
          "ledger.rewritten", remembered.size(), common, String.valueOf(common), size);
    }
  }
}
