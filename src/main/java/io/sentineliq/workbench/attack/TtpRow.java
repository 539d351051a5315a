package io.sentineliq.workbench.attack;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A technique of a record as a list shows it. */
public record TtpRow(
    UUID id,
    int version,
    String tactic,
    String technique,
    @Nullable String description,
    int count,
    Instant detectedAt,
    short confidence,
    @Nullable Severity severity) {}
