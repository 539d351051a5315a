package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import java.util.Map;

/**
 * What a unit of work says of itself in the history.
 *
 * @param action for example {@code ALERT_ACKNOWLEDGED}
 * @param description one line for a reader
 * @param facts anything else worth telling, as text
 */
public record TrailEntry(
    String action,
    SubjectRef subject,
    String description,
    Difference difference,
    Map<String, String> facts) {}
