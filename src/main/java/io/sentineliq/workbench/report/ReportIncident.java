package io.sentineliq.workbench.report;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.IncidentStatus;
import java.time.Instant;

/** An incident as a report lists it. */
public record ReportIncident(
    String title, Severity severity, IncidentStatus status, Instant openedAt) {}
