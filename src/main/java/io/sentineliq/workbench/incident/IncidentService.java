package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertFollowUp;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.audit.ExportTrail;
import io.sentineliq.workbench.incident.playbook.Playbook;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.StoredList;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskService;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.undo.UndoLog;
import io.sentineliq.workbench.workspace.Colleague;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The use cases of incidents over the store. */
public final class IncidentService extends StoredList<IncidentQuery, IncidentFacet, IncidentRow>
    implements Incidents, AlertFollowUp {

  private static final String UPDATED = "INCIDENT_UPDATED";
  private static final Set<String> UNDOABLE =
      Set.of(
          UPDATED,
          "INCIDENT_MOVED",
          "INCIDENT_ASSIGNED",
          "INCIDENT_RESOLVED",
          "INCIDENT_CLOSED",
          "INCIDENT_REOPENED");

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public IncidentService(Transactions transactions) {
    super(
        transactions,
        IncidentList.ROWS,
        IncidentQuery::filter,
        query -> IncidentList.order(query.order()));
    this.transactions = transactions;
  }

  @Override
  protected List<IncidentRow> read(Reading unit, List<UUID> ids) {
    return unit.queries(IncidentQueries_::new).rows(ids);
  }

  @Override
  protected UUID id(IncidentRow row) {
    return row.id();
  }

  @Override
  public IncidentDetails details(UUID id, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var queries = unit.queries(IncidentQueries_::new);
          var row = queries.row(id).orElseThrow(IncidentService::missing);
          var words = queries.words(id);
          return new IncidentDetails(
              row,
              words.said(row),
              words.description(),
              words.resolutionSummary(),
              queries.systems(id),
              queries.team(id),
              TaskService.plan(unit, TaskOwner.incident(id)),
              words.size());
        });
  }

  @Override
  public ListSource<UUID, AlertRow> alerts() {
    return IncidentContents.alerts(transactions);
  }

  @Override
  public ListSource<UUID, LinkedObservableRow> observables() {
    return IncidentContents.observables(transactions);
  }

  @Override
  public long openCount() {
    return transactions.read(
        Progress.unwatched(), unit -> unit.queries(IncidentQueries_::new).openCount());
  }

  @Override
  public UUID escalate(Escalation escalation) {
    return transactions.write(
        Progress.unwatched(), unit -> IncidentEscalation.escalate(unit, escalation));
  }

  /** A new incident without alerts, in the transaction of what leads to it; its id. */
  public static UUID open(UnitOfWork unit, NewIncident incident) {
    return IncidentEscalation.escalate(unit, new Escalation(incident, List.of(), false, false));
  }

  @Override
  public void change(UUID id, int expectedVersion, IncidentSaid said) {
    rewrite(
        id,
        expectedVersion,
        UPDATED,
        (unit, incident) -> {
          var before = incident.said();
          incident.change(said, unit.now());
          tell(unit, incident, "incident.timeline.changed", said.title(), null);
          return Difference.of("title", before.title(), said.title())
              .and("severity", before.severity(), said.severity())
              .and("priority", before.priority(), said.priority())
              .and("sla_minutes", before.slaMinutes(), said.slaMinutes());
        });
  }

  @Override
  public void moveTo(UUID id, int expectedVersion, IncidentStatus next) {
    change(
        id,
        expectedVersion,
        "INCIDENT_MOVED",
        (unit, incident) -> {
          incident.moveTo(next, unit.now());
          tell(unit, incident, "incident.timeline.moved", Messages.of(next), null);
        });
  }

  @Override
  public void assign(UUID id, int expectedVersion, @Nullable UUID userId) {
    change(
        id,
        expectedVersion,
        "INCIDENT_ASSIGNED",
        (unit, incident) -> {
          var name = userId == null ? Messages.text("incident.nobody") : member(unit, userId);
          incident.assign(
              userId == null ? null : unit.reference(UserAccount.class, userId), unit.now());
          tell(unit, incident, "incident.timeline.assigned", name, null);
        });
  }

  @Override
  public void resolve(UUID id, int expectedVersion, String summary) {
    var text = IncidentInput.reason("summary", summary);
    change(
        id,
        expectedVersion,
        "INCIDENT_RESOLVED",
        (unit, incident) -> {
          if (incident.status() == IncidentStatus.RESOLVED) {
            incident.tellResolution(text, unit.now());
          } else {
            SlaCheck.look(unit, incident);
            incident.resolve(text, unit.now());
          }
          tell(unit, incident, "incident.timeline.moved", Messages.of(incident.status()), text);
        });
  }

  @Override
  public void close(UUID id, int expectedVersion) {
    change(
        id,
        expectedVersion,
        "INCIDENT_CLOSED",
        (unit, incident) -> {
          incident.close(unit.now());
          tell(unit, incident, "incident.timeline.moved", Messages.of(incident.status()), null);
        });
  }

  @Override
  public void reopen(UUID id, int expectedVersion, IncidentStatus earlier, String reason) {
    var text = IncidentInput.reason("reason", reason);
    change(
        id,
        expectedVersion,
        "INCIDENT_REOPENED",
        (unit, incident) -> {
          incident.reopen(earlier, unit.now());
          tell(unit, incident, "incident.timeline.reopened", Messages.of(earlier), text);
        });
  }

  @Override
  public void follow(UUID id, int expectedVersion, Playbook playbook) {
    change(
        id,
        expectedVersion,
        "INCIDENT_PLAYBOOK_APPLIED",
        (unit, incident) -> {
          PlaybookAct.follow(unit, incident, playbook);
          tell(unit, incident, "incident.timeline.playbook", playbook.title(), null);
        });
  }

  @Override
  public IncidentMetrics metrics(Progress progress) {
    return transactions.read(progress, MetricsReader::read);
  }

  @Override
  public ActResult act(IncidentAct act, List<UUID> ids, Progress progress) {
    return new RecordActs<>(transactions, new IncidentActs())
        .run(IncidentActs.ACTION, ids, unit -> IncidentActs.deed(unit, act), progress);
  }

  @Override
  public List<Colleague> colleagues(Progress progress) {
    return transactions.read(progress, unit -> unit.queries(MemberQueries_::new).active());
  }

  @Override
  public void exported(CsvExport.Written written) {
    transactions.write(unit -> ExportTrail.tell(unit, "incidents", written));
  }

  @Override
  public IncidentPeople people(UUID id, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            new IncidentPeople(
                unit.queries(MemberQueries_::new).active(),
                Set.copyOf(unit.queries(IncidentQueries_::new).memberIds(id))));
  }

  @Override
  public void team(UUID id, int expectedVersion, Set<UUID> members) {
    change(
        id,
        expectedVersion,
        "INCIDENT_TEAM_CHANGED",
        (unit, incident) -> IncidentTeam.change(unit, incident, members));
  }

  @Override
  public void systems(UUID id, int expectedVersion, Set<String> names) {
    change(
        id,
        expectedVersion,
        "INCIDENT_SYSTEMS_CHANGED",
        (unit, incident) -> IncidentSystems.change(unit, incident, names));
  }

  @Override
  public int checkClocks() {
    return new SlaCheck(transactions).run();
  }

  @Override
  public Optional<Instant> nextClock() {
    return transactions.read(
        Progress.unwatched(),
        unit -> Optional.ofNullable(unit.queries(IncidentQueries_::new).nextTelling()));
  }

  @Override
  public boolean isOwn(String action) {
    return Set.of(IncidentEscalation.ACTION, PlaybookAct.ACTION, IncidentActs.ACTION)
        .contains(action);
  }

  @Override
  public ActResult takeBack(UUID actId, Progress progress) {
    var action = transactions.read(progress, unit -> UndoLog.action(unit, actId));
    if (action.equals(IncidentActs.ACTION)) {
      return new RecordActs<>(transactions, new IncidentActs()).takeBack(actId, progress);
    }
    var count =
        transactions.write(
            progress,
            unit ->
                action.equals(PlaybookAct.ACTION)
                    ? PlaybookAct.takeBack(unit, actId)
                    : IncidentEscalation.takeBack(unit, actId));
    return new ActResult(Optional.empty(), count, Map.of(), 0, Optional.empty());
  }

  private void change(
      UUID id, int expectedVersion, String action, BiConsumer<UnitOfWork, Incident> verb) {
    rewrite(
        id,
        expectedVersion,
        action,
        (unit, incident) -> {
          var before = incident.status();
          verb.accept(unit, incident);
          return Difference.of("status", before, incident.status());
        });
  }

  private void rewrite(
      UUID id,
      int expectedVersion,
      String action,
      BiFunction<UnitOfWork, Incident, Difference> verb) {
    transactions.write(
        unit -> {
          var incident =
              IncidentRights.toChange(unit, unit.require(Incident.class, id, expectedVersion));
          var state = incident.state().text();
          var difference = verb.apply(unit, incident);
          unit.audit(action, incident.ref(), incident.title(), difference);
          if (UNDOABLE.contains(action)) {
            RecordActs.remember(unit, IncidentActs.ACTION, incident, state);
          }
        });
  }

  private static void tell(
      UnitOfWork unit,
      Incident incident,
      String titleKey,
      String word,
      @Nullable String description) {
    Timeline.tell(
        unit,
        TimelineSubjects.incident(incident.id()),
        TimelineType.INFO,
        Messages.text(titleKey, word),
        description);
  }

  /** What a member is called, or {@code Problem.NotFound}. */
  static String member(UnitOfWork unit, UUID userId) {
    return unit.queries(MemberQueries_::new)
        .nameOf(userId)
        .orElseThrow(() -> new Problem.NotFound(UserAccount.class.getSimpleName()).asException());
  }

  private static RuntimeException missing() {
    return new Problem.NotFound(Incident.class.getSimpleName()).asException();
  }
}
