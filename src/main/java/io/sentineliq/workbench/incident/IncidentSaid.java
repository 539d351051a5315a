package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;

/**
 * What an incident says of itself in short; its longer texts are written apart.
 *
 * @param slaMinutes until when it is to be resolved, counted from when it was opened
 */
public record IncidentSaid(String title, Severity severity, Priority priority, int slaMinutes) {}
