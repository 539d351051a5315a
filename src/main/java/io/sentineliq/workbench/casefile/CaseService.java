package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertFollowUp;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.audit.ExportTrail;
import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.incident.RecordActs;
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
import io.sentineliq.workbench.task.TaskListener;
import io.sentineliq.workbench.task.TaskService;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.undo.UndoLog;
import io.sentineliq.workbench.workspace.Colleague;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The use cases of cases over the store. */
public final class CaseService extends StoredList<CaseQuery, CaseFacet, CaseRow>
    implements Cases, AlertFollowUp {

  private static final Set<String> UNDOABLE =
      Set.of("CASE_MOVED", "CASE_ASSIGNED", "CASE_ARCHIVED");

  private final Transactions transactions;
  private final CaseClosing closing;
  private final CaseAlarms alarms;

  /**
   * Works through {@code transactions}.
   *
   * @param others join the open tasks at closing
   * @param alarms what must not be overlooked in any case
   */
  public CaseService(
      Transactions transactions,
      TaskService tasks,
      List<ClosingCondition> others,
      List<CaseAlarm> alarms) {
    super(transactions, CaseList.ROWS, CaseQuery::filter, query -> CaseList.order(query.order()));
    this.transactions = transactions;
    this.alarms = new CaseAlarms(alarms);
    this.closing = new CaseClosing(tasks, others);
  }

  /** Says who may change the tasks of a case. */
  public static TaskListener taskGuard() {
    return new OpenTasks.Guard();
  }

  @Override
  protected List<CaseRow> read(Reading unit, List<UUID> ids) {
    return alarms.in(unit, unit.queries(CaseQueries_::new).rows(ids));
  }

  @Override
  protected UUID id(CaseRow row) {
    return row.id();
  }

  @Override
  public CaseDetails details(UUID id, Progress progress) {
    return transactions.read(progress, unit -> CaseReader.details(unit, id, alarms));
  }

  @Override
  public ListSource<UUID, AlertRow> alerts() {
    return CaseContents.alerts(transactions);
  }

  @Override
  public ListSource<UUID, LinkedObservableRow> observables() {
    return CaseContents.observables(transactions);
  }

  @Override
  public Optional<UUID> numbered(int number, Progress progress) {
    return transactions.read(progress, unit -> unit.queries(CaseQueries_::new).numbered(number));
  }

  @Override
  public long openCount() {
    return transactions.read(
        Progress.unwatched(), unit -> unit.queries(CaseQueries_::new).openCount());
  }

  @Override
  public UUID open(Opening opening) {
    return transactions.write(Progress.unwatched(), unit -> CaseIntake.open(unit, opening));
  }

  @Override
  public void add(UUID id, List<UUID> alertIds, boolean carriesObservables) {
    transactions.write(
        unit -> {
          var caseFile = CaseRights.toWorkOn(unit, unit.require(CaseFile.class, id));
          CaseIntake.add(unit, caseFile, alertIds, carriesObservables);
        });
  }

  @Override
  public void moveTo(UUID id, int expectedVersion, CaseStatus next) {
    change(
        id,
        expectedVersion,
        "CASE_MOVED",
        (unit, caseFile) -> {
          caseFile.moveTo(next, unit.now());
          tell(unit, caseFile, "case.timeline.moved", Messages.of(next), null);
        });
  }

  @Override
  public void assign(UUID id, int expectedVersion, UUID userId) {
    change(
        id,
        expectedVersion,
        "CASE_ASSIGNED",
        (unit, caseFile) -> {
          var name = member(unit, userId);
          caseFile.investigator().ifPresent(before -> join(unit, caseFile, before));
          caseFile.assign(unit.reference(UserAccount.class, userId), unit.now());
          tell(unit, caseFile, "case.timeline.assigned", name, null);
        });
  }

  @Override
  public List<Unsettled> unsettled(UUID id, Progress progress) {
    return transactions.read(progress, unit -> closing.unsettled(unit, id));
  }

  @Override
  public void close(
      UUID id, int expectedVersion, String reason, Map<UUID, ClosingDecision> decisions) {
    var text = IncidentInput.reason("reason", reason);
    change(
        id,
        expectedVersion,
        "CASE_CLOSED",
        (unit, caseFile) -> {
          closing.settle(unit, caseFile, decisions);
          caseFile.close(unit.reference(UserAccount.class, unit.actor().id()), text, unit.now());
          tell(unit, caseFile, "case.timeline.moved", Messages.of(caseFile.status()), text);
        });
  }

  @Override
  public void reopen(UUID id, int expectedVersion, String reason) {
    var text = IncidentInput.reason("reason", reason);
    change(
        id,
        expectedVersion,
        "CASE_REOPENED",
        (unit, caseFile) -> {
          caseFile.reopen(unit.now());
          tell(unit, caseFile, "case.timeline.moved", Messages.of(caseFile.status()), text);
        });
  }

  @Override
  public void archive(UUID id, int expectedVersion) {
    change(
        id,
        expectedVersion,
        "CASE_ARCHIVED",
        (unit, caseFile) -> {
          caseFile.archive(unit.now());
          tell(unit, caseFile, "case.timeline.moved", Messages.of(caseFile.status()), null);
        });
  }

  @Override
  public void link(UUID id, UUID otherId, CaseLinkKind kind) {
    transactions.write(
        unit -> {
          var caseFile = CaseRights.toChange(unit, unit.require(CaseFile.class, id));
          CaseEdit.link(unit, caseFile, unit.require(CaseFile.class, otherId), kind);
        });
  }

  @Override
  public void unlink(UUID id, UUID otherId) {
    transactions.write(
        unit -> {
          var caseFile = CaseRights.toChange(unit, unit.require(CaseFile.class, id));
          var other = unit.require(CaseFile.class, otherId);
          if (CaseEdit.unlink(unit, caseFile, other) || CaseEdit.unlink(unit, other, caseFile)) {
            CaseEdit.told(unit, caseFile, "case.timeline.unlinked", other);
            CaseEdit.told(unit, other, "case.timeline.unlinked", caseFile);
            unit.audit(
                "CASE_UNLINKED", caseFile.ref(), CaseIntake.name(caseFile), Difference.none());
          }
        });
  }

  @Override
  public void merge(UUID id, int expectedVersion, UUID intoId) {
    transactions.write(
        unit -> {
          var gone = CaseRights.toWorkOn(unit, unit.require(CaseFile.class, id, expectedVersion));
          var stays = CaseRights.toWorkOn(unit, unit.require(CaseFile.class, intoId));
          closing.refuseHeld(unit, id);
          CaseMerge.merge(unit, gone, stays);
        });
  }

  @Override
  public void change(UUID id, int expectedVersion, NewCase words) {
    transactions.write(
        unit ->
            CaseEdit.change(
                unit,
                CaseRights.toWorkOn(unit, unit.require(CaseFile.class, id, expectedVersion)),
                words));
  }

  @Override
  public CaseAudience audience(UUID id, Progress progress) {
    return transactions.read(progress, unit -> CaseReader.audience(unit, id));
  }

  @Override
  public void team(UUID id, int expectedVersion, Set<UUID> members) {
    transactions.write(
        unit ->
            CaseEdit.team(
                unit,
                CaseRights.toChange(unit, unit.require(CaseFile.class, id, expectedVersion)),
                members));
  }

  @Override
  public List<TemplateText> templates(Progress progress) {
    return transactions.read(progress, CaseTemplates::all);
  }

  @Override
  public void saveTemplate(UUID id, String name) {
    transactions.write(
        unit ->
            CaseTemplates.save(
                unit, CaseRights.toChange(unit, unit.require(CaseFile.class, id)), name));
  }

  @Override
  public Map<CaseView, Long> counts(Progress progress) {
    return transactions.read(progress, CaseCounts::read);
  }

  @Override
  public ActResult act(CaseAct act, List<UUID> ids, Progress progress) {
    return new RecordActs<>(transactions, new CaseActs())
        .run(CaseActs.ACTION, ids, unit -> CaseActs.deed(unit, act), progress);
  }

  @Override
  public List<Colleague> colleagues(Progress progress) {
    return transactions.read(progress, unit -> unit.queries(MemberQueries_::new).active());
  }

  @Override
  public void exported(CsvExport.Written written) {
    transactions.write(unit -> ExportTrail.tell(unit, "cases", written));
  }

  @Override
  public List<CaseLinkRow> ofIncident(UUID incidentId, Progress progress) {
    return transactions.read(
        progress, unit -> unit.queries(CaseQueries_::new).ofIncident(incidentId));
  }

  @Override
  public boolean isOwn(String action) {
    return Set.of(CaseIntake.OPENED, CaseIntake.ADDED, CaseMerge.ACTION, CaseActs.ACTION)
        .contains(action);
  }

  @Override
  public ActResult takeBack(UUID actId, Progress progress) {
    var action = transactions.read(progress, unit -> UndoLog.action(unit, actId));
    if (action.equals(CaseActs.ACTION)) {
      return new RecordActs<>(transactions, new CaseActs()).takeBack(actId, progress);
    }
    var isMerge = action.equals(CaseMerge.ACTION);
    var count =
        transactions.write(
            progress,
            unit -> isMerge ? CaseMerge.takeBack(unit, actId) : CaseIntake.takeBack(unit, actId));
    return new ActResult(Optional.empty(), count, Map.of(), 0, Optional.empty());
  }

  private void change(
      UUID id, int expectedVersion, String action, BiConsumer<UnitOfWork, CaseFile> verb) {
    transactions.write(
        unit -> {
          var caseFile =
              CaseRights.toChange(unit, unit.require(CaseFile.class, id, expectedVersion));
          var before = caseFile.status();
          var state = new CaseActs().state(caseFile);
          verb.accept(unit, caseFile);
          unit.audit(
              action,
              caseFile.ref(),
              CaseIntake.name(caseFile),
              Difference.of("status", before, caseFile.status()));
          if (UNDOABLE.contains(action)) {
            RecordActs.remember(unit, CaseActs.ACTION, caseFile, state);
          }
        });
  }

  /** Whoever hands a case over goes on seeing it. */
  static void join(UnitOfWork unit, CaseFile caseFile, UserAccount person) {
    var key = new CaseMember.Key(caseFile.id(), person.id());
    if (unit.find(CaseMember.class, key).isEmpty()) {
      unit.add(new CaseMember(caseFile, person, unit.now()));
    }
  }

  /** Whoever answers for a case needs no place in its team. */
  static void leave(UnitOfWork unit, CaseFile caseFile, UUID person) {
    unit.find(CaseMember.class, new CaseMember.Key(caseFile.id(), person)).ifPresent(unit::remove);
  }

  private static void tell(
      UnitOfWork unit,
      CaseFile caseFile,
      String titleKey,
      String word,
      @Nullable String description) {
    Timeline.tell(
        unit,
        TimelineSubjects.caseFile(caseFile.id()),
        TimelineType.INFO,
        Messages.text(titleKey, word),
        description);
  }

  /** What a member is called, or {@code Problem.NotFound}. */
  static String member(Reading unit, UUID userId) {
    return unit.queries(MemberQueries_::new).nameOf(userId).orElseThrow(CaseService::gone);
  }

  private static RuntimeException gone() {
    return new Problem.NotFound(UserAccount.class.getSimpleName()).asException();
  }
}
