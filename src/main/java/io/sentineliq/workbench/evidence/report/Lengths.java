package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.platform.text.Messages;
import java.time.Duration;

/** Lengths of time as reports tell them: two units, the largest that there are. */
final class Lengths {
  private Lengths() {}

  static String of(Duration length) {
    if (length.toDays() > 0) {
      return Messages.text("custodyReport.days", length.toDays(), length.toHoursPart());
    }
    return length.toHours() > 0
        ? Messages.text("custodyReport.hours", length.toHours(), length.toMinutesPart())
        : Messages.text("custodyReport.minutes", length.toMinutes(), length.toSecondsPart());
  }
}
