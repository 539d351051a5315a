package io.sentineliq.workbench.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened, as a report lists it. */
public record ReportEvent(Instant at, String actor, String title, @Nullable String description) {}
