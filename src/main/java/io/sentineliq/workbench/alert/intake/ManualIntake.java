package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.alert.ManualAlerts;
import io.sentineliq.workbench.alert.NewAlert;
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
import java.util.List;
import java.util.Map;
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
    var draft = draft(alert);
    var scope =
        new AlertWriter.Scope(unit.workspaceId(), unit.actor().id(), Ids.next(), unit.now());
    var stored = unit.jdbc(connection -> writer.write(connection, scope, List.of(draft)));
    if (stored.isEmpty()) {
      throw new IllegalStateException("a made-up id was taken already");
    }
    var id = stored.getFirst().id();
    Timeline.add(unit, id, TimelineType.INFO, Messages.text("alert.timeline.recorded"));
    unit.audit(
        CREATED, new SubjectRef(Alert.KIND, id), alert.title(), Difference.none(), facts(alert));
    ArrivalNews.tell(unit, id, alert.source(), stored);
    return id;
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
