package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a new incident says of itself.
 *
 * @param slaMinutes 15 to 2 160
 */
public record NewIncident(
    String title,
    @Nullable String description,
    Severity severity,
    Priority priority,
    int slaMinutes) {}
