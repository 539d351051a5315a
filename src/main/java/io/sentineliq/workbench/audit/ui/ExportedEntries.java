package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** The history for an export: an entry's sequence stands where other records have an id. */
final class ExportedEntries implements ListSource<AuditFilter, AuditRow> {

  private final AuditTrail trail;

  ExportedEntries(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public IdSnapshot firstIds(AuditFilter filter, int limit, Progress progress) {
    return allIds(filter, progress);
  }

  @Override
  public IdSnapshot allIds(AuditFilter filter, Progress progress) {
    var ids = new IdSnapshot.Builder();
    trail.matching(filter, progress).forEach(sequence -> ids.add(new UUID(0, sequence)));
    return ids.build(true);
  }

  @Override
  public List<AuditRow> rows(List<UUID> ids, Progress progress) {
    return trail.rows(ids.stream().map(UUID::getLeastSignificantBits).toList(), progress);
  }
}
