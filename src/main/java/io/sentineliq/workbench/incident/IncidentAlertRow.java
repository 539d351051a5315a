package io.sentineliq.workbench.incident;

import java.util.UUID;

/** An alert that belongs to an incident. */
public record IncidentAlertRow(UUID id, String title, String source) {}
