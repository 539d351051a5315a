package io.sentineliq.workbench.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event as a list shows it. */
public record TimelineRow(Instant at, String actor, String title, @Nullable String description) {}
