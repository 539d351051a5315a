package io.sentineliq.workbench.support;

import io.sentineliq.workbench.audit.AuditDetails;
import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.audit.AuditLedger;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.audit.HistoryFault;
import io.sentineliq.workbench.audit.HistoryReport;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.LedgerStanding;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A history in memory, written by hand for tests of screens. */
public final class FakeAudit implements AuditTrail, AuditLedger {

  private static final UUID WORKSPACE = new UUID(0, 1);

  private final List<AuditRow> rows = new CopyOnWriteArrayList<>();
  private final ChangeFeed changes = new ChangeFeed();
  private @Nullable HistoryFault fault;

  /** Tells of every entry. */
  public ChangeFeed changes() {
    return changes;
  }

  /** Adds an entry and announces it. */
  public void tell(String action, String resource, String description) {
    var sequence = rows.size();
    rows.add(
        new AuditRow(
            sequence,
            Instant.parse("2026-11-21T14:00:00Z").plusSeconds(sequence * 7L),
            "Marina Okafor",
            action,
            resource,
            new UUID(0, sequence).toString(),
            description));
    changes.publish(new Change(WORKSPACE, sequence));
  }

  @Override
  public long size() {
    return rows.size();
  }

  @Override
  public List<AuditRow> page(long newest, int limit, Progress progress) {
    var to = (int) newest + 1;
    return List.copyOf(rows.subList(Math.max(0, to - limit), to)).reversed();
  }

  @Override
  public List<Long> repeated(Progress progress) {
    return List.of();
  }

  @Override
  public List<Long> matching(AuditFilter filter, Progress progress) {
    return rows.reversed().stream()
        .filter(row -> filter.allows(row.resource()))
        .filter(row -> row.description().contains(filter.words()))
        .map(AuditRow::sequence)
        .toList();
  }

  @Override
  public List<AuditRow> rows(List<Long> sequences, Progress progress) {
    return sequences.stream().map(sequence -> rows.get(sequence.intValue())).toList();
  }

  @Override
  public List<String> resources(Progress progress) {
    return rows.stream().map(AuditRow::resource).distinct().sorted().toList();
  }

  @Override
  public void exported(CsvExport.Written written) {
    tell("DATA_EXPORTED", "AUDIT_LIST", written.fileName());
  }

  @Override
  public AuditDetails details(long sequence, Progress progress) {
    var row = rows.get((int) sequence);
    return new AuditDetails(
        row,
        "mokafor",
        "desk-14",
        List.of(
            new AuditDetails.FieldChange("status", "NEW", "ACKNOWLEDGED"),
            new AuditDetails.FieldChange("acknowledgedAt", null, row.at().toString())),
        List.of(new AuditDetails.Fact("store", "cases.mv.db")),
        "{\"action\":\"%s\",\"actor\":{\"login\":\"mokafor\",\"name\":\"Marina Okafor\"},\"at\":\"%s\",\"changes\":[{\"after\":\"ACKNOWLEDGED\",\"before\":\"NEW\",\"field\":\"status\"}],\"resource\":{\"id\":\"%s\",\"kind\":\"%s\"},\"sequence\":%d}"
            .formatted(row.action(), row.at(), row.resourceId(), row.resource(), sequence));
  }

  @Override
  public Optional<LedgerStanding> standing() {
    return Optional.empty();
  }

  @Override
  public HistoryReport verify(Progress progress) {
    var checkpoint = new Checkpoint("test", size(), new TreeHasher().empty());
    return new HistoryReport(checkpoint, Optional.ofNullable(fault), 0, 0);
  }

  /** From now on a verification finds {@code found}. */
  public void fail(HistoryFault found) {
    fault = found;
  }
}
