package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Optional;

/**
 * What a whole verification found.
 *
 * @param checkpoint over everything that was verified
 * @param fault the first bad entry, if any
 * @param backwards entries whose time lies before their predecessor's; a clock was set
 * @param anchors how many earlier checkpoints agreed
 */
public record HistoryReport(
    Checkpoint checkpoint, Optional<HistoryFault> fault, long backwards, int anchors) {

  /** What to say when there is no fault. */
  public String sound() {
    return Messages.text("ledger.sound", checkpoint.size(), anchors, checkpoint.root().hex());
  }
}
