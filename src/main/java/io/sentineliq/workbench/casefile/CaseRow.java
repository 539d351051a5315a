package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the case list.
 *
 * @param withdrawnAt when it was taken back; its number stays as a voided line
 */
public record CaseRow(
    UUID id,
    int version,
    int number,
    String title,
    CaseStatus status,
    Priority priority,
    CaseType type,
    Confidentiality confidentiality,
    Tlp tlp,
    @Nullable String investigator,
    long alerts,
    long openTasks,
    Instant createdAt,
    @Nullable Instant closedAt,
    @Nullable Instant withdrawnAt) {

  /** Whether it was opened by mistake. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}
