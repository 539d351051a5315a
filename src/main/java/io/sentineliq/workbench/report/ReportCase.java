package io.sentineliq.workbench.report;

import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The case itself, as the head of a report tells it. */
public record ReportCase(
    UUID id,
    int number,
    String title,
    @Nullable String description,
    Priority priority,
    CaseStatus status,
    CaseType type,
    Confidentiality confidentiality,
    Tlp tlp,
    @Nullable String investigator,
    Instant createdAt,
    @Nullable Instant closedAt,
    @Nullable String closeReason) {}
