package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.List;

/** What the history tells of one kind of act on one record, the newest first. */
public final class ActsTold {

  private ActsTold() {}

  /** The entries of {@code action} on {@code subject}. */
  public static List<AuditDetails> of(Reading unit, SubjectRef subject, String action) {
    return unit
        .queries(AuditQueries_::new)
        .told(subject.kind(), subject.id().toString(), action)
        .stream()
        .map(AuditEntry::details)
        .toList();
  }
}
