package io.sentineliq.workbench.report;

import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as a report lists it.
 *
 * @param alert what the alert is called that it is about; null when it is about none
 */
public record ReportEvent(
    Instant at, String actor, String title, @Nullable String description, @Nullable String alert) {

  /** What happened, and to which alert. */
  String words() {
    return alert == null ? title : Messages.text("timeline.ofAlert", title, alert);
  }
}
