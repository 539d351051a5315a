package io.sentineliq.workbench.ledger;

/** A stored ledger has no answer because parts of it are missing. */
public final class DamagedLedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedLedgerException(TreeNode missing) {
    super("the ledger lost node " + missing.height() + " of entry " + missing.lastLeaf());
  }
}
