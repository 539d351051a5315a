package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of detections.
 *
 * @param subject the domain or address that was found
 * @param confidence from 0 to 100
 */
public record DetectionRow(
    UUID id,
    int version,
    DetectionKind kind,
    String title,
    @Nullable String subject,
    @Nullable String brand,
    Severity severity,
    DetectionStatus status,
    short confidence,
    String sourceName,
    Instant detectedAt) {}
