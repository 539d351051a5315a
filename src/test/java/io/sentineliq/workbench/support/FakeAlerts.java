package io.sentineliq.workbench.support;

import io.sentineliq.workbench.alert.AcknowledgeAlert;
import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.alert.NewAlert;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Alerts in memory, written by hand for tests of screens. */
public final class FakeAlerts implements Alerts {

  private final Map<UUID, AlertRow> rows = Collections.synchronizedMap(new HashMap<>());
  private final Map<UUID, AlertRow> undo = Collections.synchronizedMap(new HashMap<>());
  private final List<NewAlert> recorded = Collections.synchronizedList(new ArrayList<>());
  private final FakeAudit audit;
  private volatile boolean isBroken;

  /** No alerts; acts are told to {@code audit}. */
  public FakeAlerts(FakeAudit audit) {
    this.audit = audit;
  }

  /** Adds alerts. */
  public void add(List<AlertRow> added) {
    added.forEach(row -> rows.put(row.id(), row));
  }

  /** From now on every read fails as if the store gave no answer. */
  public void breakReads(boolean broken) {
    isBroken = broken;
  }

  /** The alert as it stands. */
  public AlertRow row(UUID id) {
    return Objects.requireNonNull(rows.get(id));
  }

  @Override
  public IdSnapshot firstIds(AlertQuery query, int limit, Progress progress) {
    var all = sorted(query);
    return IdSnapshot.of(all.subList(0, Math.min(limit, all.size())), all.size() <= limit);
  }

  @Override
  public IdSnapshot allIds(AlertQuery query, Progress progress) {
    return IdSnapshot.of(sorted(query), true);
  }

  @Override
  public List<AlertRow> rows(List<UUID> ids, Progress progress) {
    check();
    return ids.stream().filter(rows::containsKey).map(this::row).toList();
  }

  @Override
  public AlertDetails details(UUID alertId, Progress progress) {
    check();
    return FakeDetails.of(row(alertId));
  }

  /** Stores what a person typed. */
  public UUID record(NewAlert typed) {
    check();
    var row =
        alert(
            typed.severity(),
            typed.title(),
            typed.source(),
            AlertStatus.NEW,
            1,
            typed.detectedAt());
    rows.put(row.id(), row);
    recorded.add(typed);
    audit.tell("ALERT_CREATED", "ALERT", typed.title());
    return row.id();
  }

  /** What persons typed. */
  public List<NewAlert> recorded() {
    return recorded;
  }

  @Override
  public UndoToken acknowledge(AcknowledgeAlert command) {
    var before = row(command.alertId());
    if (before.version() != command.expectedVersion()) {
      throw new Problem.Stale("Rika Sakamoto", Instant.parse("2026-11-21T13:00:00Z")).asException();
    }
    var token = UUID.randomUUID();
    undo.put(token, before);
    rows.put(before.id(), with(before, AlertStatus.ACKNOWLEDGED));
    audit.tell("ALERT_ACKNOWLEDGED", "ALERT", before.title());
    return new UndoToken(token);
  }

  @Override
  public void undo(UndoToken token) {
    var before = Objects.requireNonNull(undo.remove(token.id()));
    rows.put(before.id(), with(row(before.id()), before.status()));
    audit.tell("ALERT_ACT_UNDONE", "ALERT", before.title());
  }

  @Override
  public long openCount() {
    return List.copyOf(rows.values()).stream().filter(row -> row.status().isOpen()).count();
  }

  private List<UUID> sorted(AlertQuery query) {
    check();
    Comparator<AlertRow> order =
        switch (query.order().column()) {
          case SEVERITY -> Comparator.comparingInt(row -> row.severity().rank());
          case TITLE -> Comparator.comparing(AlertRow::title);
          case SOURCE -> Comparator.comparing(AlertRow::source);
          case STATUS -> Comparator.comparing(AlertRow::status);
          case OCCURRENCES -> Comparator.comparingInt(AlertRow::occurrences);
          case DETECTED -> Comparator.comparing(AlertRow::detectedAt);
        };
    var all = new ArrayList<>(List.copyOf(rows.values()));
    all.sort((query.order().isDescending() ? order.reversed() : order).thenComparing(AlertRow::id));
    return all.stream().map(AlertRow::id).toList();
  }

  private void check() {
    if (isBroken) {
      throw new Problem.Busy().asException();
    }
  }

  private static AlertRow with(AlertRow row, AlertStatus status) {
    return new AlertRow(
        row.id(),
        row.version() + 1,
        row.severity(),
        row.title(),
        row.source(),
        status,
        row.assignee(),
        row.occurrences(),
        row.observables(),
        row.detectedAt());
  }

  /** An alert. */
  public static AlertRow alert(
      Severity severity, String title, String source, AlertStatus status, int times, Instant at) {
    return new AlertRow(
        UUID.randomUUID(), 0, severity, title, source, status, null, times, 1 + times % 6, at);
  }
}
