package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Worded;

/**
 * One thing that was checked.
 *
 * @param place the file, and the line where there are lines; empty when it is about all of it
 * @param detail what was found, as people read it
 */
public record BagCheck(BagCheckKind kind, Outcome outcome, String place, String detail) {
  /** How it came out. */
  @Worded
  public enum Outcome {
    /** It holds. */
    GOOD,
    /** It does not. */
    FAILED,
    /** It holds, and somebody outside the bag says so too. */
    TRUSTED,
    /** Worth knowing; decides nothing. */
    NOTE
  }

  /** What was checked and found, as one line. */
  public String sentence() {
    var text = new StringBuilder(Messages.of(kind));
    if (!place.isEmpty()) {
      text.append(": ").append(place);
    }
    return detail.isEmpty() ? text.toString() : text.append(": ").append(detail).toString();
  }
}
