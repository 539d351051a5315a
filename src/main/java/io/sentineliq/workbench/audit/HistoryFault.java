package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.text.Messages;

/**
 * The first entry that is not what it was, and how that is known.
 *
 * @param sequence of the entry
 * @param detail what the kind's sentence leaves open: a field's name, a number of entries
 */
public record HistoryFault(long sequence, HistoryFaultKind kind, String detail) {

  /** The fault as a sentence. */
  public String sentence() {
    return Messages.text(Messages.keyOf(kind), String.valueOf(sequence), detail);
  }
}
