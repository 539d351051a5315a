package io.sentineliq.workbench.detection.relation;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another detection and what it has in common with one.
 *
 * @param strength from 0 to 100
 * @param shown the rarest value they share, covered where it is sensitive
 * @param subject the domain or address that was found
 */
public record RelatedDetection(
    UUID id,
    RelationKind kind,
    int strength,
    String shown,
    String title,
    @Nullable String subject,
    Severity severity,
    Instant detectedAt) {}
