package io.sentineliq.workbench.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The incident or the case that tasks belong to. */
public record TaskOwner(@Nullable UUID incidentId, @Nullable UUID caseId) {

  /** One of the two, never both. */
  public TaskOwner {
    if ((incidentId == null) == (caseId == null)) {
      throw new IllegalArgumentException("a task belongs to an incident or to a case");
    }
  }

  /** The incident {@code id}. */
  public static TaskOwner incident(UUID id) {
    return new TaskOwner(id, null);
  }

  /** The case {@code id}. */
  public static TaskOwner caseFile(UUID id) {
    return new TaskOwner(null, id);
  }
}
