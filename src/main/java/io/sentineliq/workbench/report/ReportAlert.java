package io.sentineliq.workbench.report;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;

/** An alert as a report lists it. */
public record ReportAlert(Instant at, Severity severity, String title, String source) {}
