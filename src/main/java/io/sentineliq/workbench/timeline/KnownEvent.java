package io.sentineliq.workbench.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What makes two events that somebody wrote down the same one. */
public record KnownEvent(Instant at, String title, @Nullable String description) {

  static KnownEvent of(ManualEntry entry) {
    return new KnownEvent(entry.at(), entry.title(), entry.description());
  }
}
