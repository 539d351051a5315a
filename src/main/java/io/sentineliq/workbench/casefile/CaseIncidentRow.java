package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.incident.IncidentStatus;
import java.util.UUID;

/** An incident that a case looks into. */
public record CaseIncidentRow(UUID id, String title, IncidentStatus status) {}
