package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.alert.ManualAlerts;
import io.sentineliq.workbench.alert.NewAlert;
import io.sentineliq.workbench.alert.intake.DraftRows.AlertEntry;
import io.sentineliq.workbench.observable.extract.KnownList;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Stores alerts that people record, by the way of imported ones. There is no raw record: nothing
 * was read.
 */
public final class ManualIntake implements ManualAlerts {

  private static final String CREATED = "ALERT_CREATED";

  private final Transactions transactions;
  private final AlertWriter writer;

  /** Stores in {@code database} through {@code transactions}. */
  public ManualIntake(DatabaseKind database, Transactions transactions) {
    this.transactions = transactions;
    this.writer = AlertWriter.of(database);
  }

  @Override
  public UUID record(NewAlert alert, Progress progress) {
    return transactions.write(progress, unit -> record(unit, alert));
  }

  /** Stores {@code alert} as part of {@code unit}; its id. */
  public UUID record(UnitOfWork unit, NewAlert alert) {
    return record(unit, List.of(alert)).getFirst();
  }

  /** Stores {@code alerts} as part of {@code unit}; their ids, in the same order. */
  public List<UUID> record(UnitOfWork unit, List<NewAlert> alerts) {
    var drafts = alerts.stream().map(ManualIntake::draft).toList();
    var scope =
        new AlertWriter.Scope(unit.workspaceId(), unit.actor().id(), Ids.next(), unit.now());
    var stored = unit.jdbc(connection -> writer.write(connection, scope, drafts));
    if (stored.size() < drafts.size()) {
      throw new IllegalStateException("a made-up id was taken already");
    }
    var byName = new HashMap<String, AlertEntry>();
    stored.forEach(entry -> byName.put(entry.draft().externalId(), entry));
    var entries =
        drafts.stream().map(one -> Objects.requireNonNull(byName.get(one.externalId()))).toList();
    var ids = entries.stream().map(AlertEntry::id).toList();
    Timeline.addToAll(unit, ids, TimelineType.INFO, Messages.text("alert.timeline.recorded"), null);
    for (var i = 0; i < ids.size(); i++) {
      audit(unit, ids.get(i), alerts.get(i));
    }
    tell(unit, entries);
    return ids;
  }

  private static void audit(UnitOfWork unit, UUID id, NewAlert alert) {
    unit.audit(
        CREATED, new SubjectRef(Alert.KIND, id), alert.title(), Difference.none(), facts(alert));
  }

  /** Once for each source. */
  private static void tell(UnitOfWork unit, List<AlertEntry> entries) {
    var bySource = new LinkedHashMap<String, List<AlertEntry>>();
    entries.forEach(
        one -> bySource.computeIfAbsent(one.draft().source(), name -> new ArrayList<>()).add(one));
    bySource.forEach((source, some) -> ArrivalNews.tell(unit, some.getFirst().id(), source, some));
  }

  private static AlertDraft draft(NewAlert alert) {
    return new AlertDraft(
        1,
        alert.title(),
        alert.description().isEmpty() ? null : alert.description(),
        alert.source(),
        // Two alerts with the same words are two: the id is made up for each.
        "manual:" + Ids.next(),
        alert.severity(),
        alert.detectedAt(),
        alert.category().stored(),
        List.copyOf(alert.assets()),
        List.copyOf(alert.tags()),
        alert.observables().stream().map(ManualIntake::draft).toList(),
        "{}",
        RawRecord.NONE);
  }

  private static ObservableDraft draft(NewAlert.TypedObservable observable) {
    var key = observable.key();
    return new ObservableDraft(
        key.type(),
        observable.written(),
        key.normalised(),
        KnownList.of(key.type(), key.normalised()));
  }

  private static Map<String, String> facts(NewAlert alert) {
    return Map.of(
        "severity", alert.severity().name(),
        "source", alert.source(),
        "category", alert.category().stored(),
        "detected_at", alert.detectedAt().toString(),
        "observables", Integer.toString(alert.observables().size()));
  }
}
