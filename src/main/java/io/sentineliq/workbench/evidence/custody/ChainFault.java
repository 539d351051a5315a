package io.sentineliq.workbench.evidence.custody;

import io.sentineliq.workbench.platform.text.Messages;

/**
 * The first bad entry of a chain.
 *
 * @param number of the entry in the chain, from 1
 * @param detail what the kind leaves open
 */
public record ChainFault(int number, ChainFaultKind kind, String detail) {

  /** The fault as a sentence. */
  public String sentence() {
    return Messages.text(Messages.keyOf(kind), number, detail);
  }
}
