package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of infringements.
 *
 * @param dueAt when somebody has to look at one of its takedowns, the earliest
 */
public record InfringementRow(
    UUID id,
    int version,
    InfringementType type,
    String title,
    @Nullable String subject,
    String brand,
    Severity severity,
    InfringementStatus status,
    @Nullable Instant dueAt,
    Instant createdAt) {}
