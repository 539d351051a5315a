package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.classification.Severity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of trackers.
 *
 * @param matches in how many stored texts it matches
 */
public record TrackerRow(
    UUID id,
    int version,
    String name,
    TrackerType type,
    @Nullable String brand,
    boolean isActive,
    Severity severity,
    long matches) {}
