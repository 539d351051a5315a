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
 * @param alarm what nobody must overlook, in a few words; empty for nothing
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
    @Nullable Instant withdrawnAt,
    String alarm) {

  /** Whether it was opened by mistake. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** The same, which says {@code words}. */
  CaseRow alarming(String words) {
    return new CaseRow(
        id,
        version,
        number,
        title,
        status,
        priority,
        type,
        confidentiality,
        tlp,
        investigator,
        alerts,
        openTasks,
        createdAt,
        closedAt,
        withdrawnAt,
        words);
  }
}
