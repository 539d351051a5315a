package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the alert list. */
public record AlertRow(
    UUID id,
    int version,
    Severity severity,
    String title,
    String source,
    AlertStatus status,
    @Nullable String assignee,
    int occurrences,
    long observables,
    Instant detectedAt) {}
