package io.sentineliq.workbench.support;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertDay;
import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.AlertFacet;
import io.sentineliq.workbench.alert.AlertFacets;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertOrigin;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.alert.Assigned;
import io.sentineliq.workbench.alert.LeftAlone;
import io.sentineliq.workbench.alert.NewAlert;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Alerts in memory, written by hand for tests of screens. */
public final class FakeAlerts implements Alerts, AlertVerbs {
  private final List<CsvExport.Written> exports = new CopyOnWriteArrayList<>();

  /** Whoever looks. */
  public static final Colleague ME = new Colleague(new UUID(1, 1), "marina", "Marina Okafor");

  private final Map<UUID, AlertRow> rows = Collections.synchronizedMap(new HashMap<>());
  private final Map<UUID, List<AlertRow>> undo = Collections.synchronizedMap(new HashMap<>());
  private final List<UndoToken> acts = Collections.synchronizedList(new ArrayList<>());
  private final List<NewAlert> recorded = Collections.synchronizedList(new ArrayList<>());
  private final Map<UUID, UUID> origins = Collections.synchronizedMap(new HashMap<>());
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

  /** Alerts that one import or one act brought. */
  public void broughtBy(UUID actId, List<UUID> alertIds) {
    alertIds.forEach(id -> origins.put(id, actId));
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
  public AlertFacets facets(AlertFilter filter, Progress progress) {
    var cells =
        List.copyOf(rows.values()).stream()
            .filter(row -> hasWords(row, filter))
            .map(row -> new AlertFacets.Cell(row.severity(), row.status(), assignee(row), 1));
    return new AlertFacets(cells.toList(), filter, Optional.of(ME.id()), Optional.empty());
  }

  @Override
  public List<FacetValue> values(
      AlertFilter filter, AlertFacet facet, int limit, Progress progress) {
    if (facet != AlertFacet.SOURCE) {
      return List.of();
    }
    return List.copyOf(rows.values()).stream()
        .collect(Collectors.groupingBy(AlertRow::source, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(FacetValue::rows).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Colleague> colleagues(Progress progress) {
    return List.of(ME, new Colleague(new UUID(2, 2), "rika", "Rika Sakamoto"));
  }

  @Override
  public ActResult act(AlertAct act, IdSnapshot selection, Progress progress) {
    var before = new ArrayList<AlertRow>();
    for (var id : selection) {
      var row = row(id);
      if (mayDo(act, row)) {
        before.add(row);
        rows.put(id, after(act, row));
      }
    }
    var left = (long) selection.size() - before.size();
    return new ActResult(
        before.isEmpty() ? Optional.empty() : Optional.of(remember(act, before)),
        before.size(),
        left == 0 ? Map.of() : Map.of(LeftAlone.NOT_ALLOWED, left),
        0,
        Optional.empty());
  }

  @Override
  public UndoToken act(AlertAct act, UUID alertId, int expectedVersion) {
    var before = row(alertId);
    if (before.version() != expectedVersion) {
      throw new Problem.Stale("Rika Sakamoto", Instant.parse("2026-11-21T13:00:00Z")).asException();
    }
    if (!mayDo(act, before)) {
      throw new Problem.Conflict(before.title()).asException();
    }
    rows.put(alertId, after(act, before));
    return remember(act, List.of(before));
  }

  @Override
  public ActResult undo(UndoToken token, Progress progress) {
    var before = Objects.requireNonNull(undo.remove(token.id()));
    acts.remove(token);
    for (var row : before) {
      rows.put(row.id(), with(row(row.id()), row.status(), row.assignee()));
    }
    audit.tell("ALERT_ACT_UNDONE", "ALERT", before.getFirst().title());
    return new ActResult(Optional.empty(), before.size(), Map.of(), 0, Optional.empty());
  }

  @Override
  public Optional<UndoToken> latestUndo() {
    return acts.isEmpty() ? Optional.empty() : Optional.of(acts.getLast());
  }

  @Override
  public List<AlertDay> perDay(List<Instant> midnights, Progress progress) {
    var days = new ArrayList<AlertDay>();
    for (var i = 0; i + 1 < midnights.size(); i++) {
      var begin = midnights.get(i);
      var end = midnights.get(i + 1);
      days.add(
          new AlertDay(
              begin,
              end,
              List.copyOf(rows.values()).stream()
                  .filter(
                      row -> !row.detectedAt().isBefore(begin) && row.detectedAt().isBefore(end))
                  .collect(Collectors.groupingBy(AlertRow::severity, Collectors.counting()))));
    }
    return days;
  }

  @Override
  public long openCount() {
    return List.copyOf(rows.values()).stream().filter(row -> row.status().isOpen()).count();
  }

  @Override
  public void exported(CsvExport.Written written) {
    exports.add(written);
  }

  /** What was exported. */
  public List<CsvExport.Written> exports() {
    return List.copyOf(exports);
  }

  private List<UUID> sorted(AlertQuery query) {
    check();
    Comparator<AlertRow> order =
        switch (query.order().column()) {
          case SEVERITY -> Comparator.comparingInt(row -> row.severity().rank());
          case TITLE -> Comparator.comparing(AlertRow::title);
          case SOURCE -> Comparator.comparing(AlertRow::source);
          case STATUS -> Comparator.comparing(AlertRow::status);
          case ASSIGNEE ->
              Comparator.comparing(
                  AlertRow::assignee, Comparator.nullsLast(Comparator.naturalOrder()));
          case OCCURRENCES -> Comparator.comparingInt(AlertRow::occurrences);
          case DETECTED -> Comparator.comparing(AlertRow::detectedAt);
        };
    var all = new ArrayList<>(List.copyOf(rows.values()));
    all.removeIf(row -> !matches(row, query.filter()));
    all.sort((query.order().isDescending() ? order.reversed() : order).thenComparing(AlertRow::id));
    return all.stream().map(AlertRow::id).toList();
  }

  private boolean matches(AlertRow row, AlertFilter filter) {
    return hasWords(row, filter)
        && cameBy(row, filter.origin())
        && (filter.severities().isEmpty() || filter.severities().contains(row.severity()))
        && (filter.statuses().isEmpty() || filter.statuses().contains(row.status()))
        && (filter.sources().isEmpty() || filter.sources().contains(row.source()))
        && switch (filter.assigned()) {
          case Assigned.Anyone _ -> true;
          case Assigned.Nobody _ -> row.assignee() == null;
          case Assigned.Me _ -> ME.name().equals(row.assignee());
          case Assigned.Person(var login) -> login.equals(row.assignee());
        };
  }

  private boolean cameBy(AlertRow row, AlertOrigin origin) {
    return switch (origin) {
      case AlertOrigin.Any _, AlertOrigin.Arrival _ -> true;
      case AlertOrigin.Import(var id) -> id.equals(origins.get(row.id()));
      case AlertOrigin.Handover(var id) -> id.equals(origins.get(row.id()));
    };
  }

  private static boolean hasWords(AlertRow row, AlertFilter filter) {
    return filter.words().stream()
        .allMatch(
            word -> row.title().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
  }

  private static @Nullable UUID assignee(AlertRow row) {
    return row.assignee() == null ? null : ME.id();
  }

  private static boolean mayDo(AlertAct act, AlertRow row) {
    return switch (act) {
      case AlertAct.Acknowledge _ -> row.status().canMoveTo(AlertStatus.ACKNOWLEDGED);
      case AlertAct.Dismiss _, AlertAct.Resolve _, AlertAct.Take _, AlertAct.Assign _ ->
          row.status().isOpen();
      case AlertAct.Reopen _ -> !row.status().isOpen();
      case AlertAct.Tag _ -> true;
    };
  }

  private static AlertRow after(AlertAct act, AlertRow row) {
    return switch (act) {
      case AlertAct.Acknowledge _ -> with(row, AlertStatus.ACKNOWLEDGED, row.assignee());
      case AlertAct.Dismiss _ -> with(row, AlertStatus.DISMISSED, row.assignee());
      case AlertAct.Resolve _ -> with(row, AlertStatus.RESOLVED, row.assignee());
      case AlertAct.Reopen _ -> with(row, AlertStatus.INVESTIGATING, row.assignee());
      case AlertAct.Take _ -> with(row, seen(row), ME.name());
      case AlertAct.Assign(var id) ->
          with(
              row, seen(row), id == null ? null : id.equals(ME.id()) ? ME.name() : "Rika Sakamoto");
      case AlertAct.Tag _ -> with(row, row.status(), row.assignee());
    };
  }

  private static AlertStatus seen(AlertRow row) {
    return row.status() == AlertStatus.NEW ? AlertStatus.ACKNOWLEDGED : row.status();
  }

  private UndoToken remember(AlertAct act, List<AlertRow> before) {
    var token = new UndoToken(UUID.randomUUID());
    undo.put(token.id(), before);
    acts.add(token);
    var action = act instanceof AlertAct.Acknowledge ? "ALERT_ACKNOWLEDGED" : "ALERT_CHANGED";
    audit.tell(action, "ALERT", before.getFirst().title());
    return token;
  }

  private void check() {
    if (isBroken) {
      throw new Problem.Busy().asException();
    }
  }

  private static AlertRow with(AlertRow row, AlertStatus status, @Nullable String assignee) {
    return new AlertRow(
        row.id(),
        row.version() + 1,
        row.severity(),
        row.title(),
        row.source(),
        status,
        assignee,
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
