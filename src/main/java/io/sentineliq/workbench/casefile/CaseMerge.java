package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.incident.LinkTable;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.Task;
import io.sentineliq.workbench.task.TaskDependency;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskService;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.undo.UndoLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two cases become one. The one that stays keeps its number, words and people and gets the alerts,
 * incidents, observables, open tasks and team of the other, which is voided as its duplicate and
 * keeps its own texts, evidence and timeline.
 */
final class CaseMerge {

  static final String ACTION = "CASE_MERGED";
  private static final String TASK = "TASK";
  private static final String VOIDED = "VOIDED";
  private static final int MOST = 2_000;

  private CaseMerge() {}

  static void merge(UnitOfWork unit, CaseFile gone, CaseFile stays) {
    if (gone.id().equals(stays.id())) {
      throw new Problem.Conflict(Messages.text("case.merge.itself")).asException();
    }
    var queries = unit.queries(CaseQueries_::new);
    LinkTable.CASE_ALERT.add(unit, stays.id(), queries.alertIds(gone.id()));
    LinkTable.CASE_INCIDENT.add(unit, stays.id(), queries.incidentIds(gone.id()));
    LinkTable.CASE_OBSERVABLE.add(unit, stays.id(), queries.observableIds(gone.id()));
    addTeam(unit, gone, stays);
    var tasks = copyTasks(unit, gone, stays);
    var me = unit.reference(UserAccount.class, unit.actor().id());
    unit.find(CaseLink.class, new CaseLink.Key(gone.id(), stays.id())).ifPresent(unit::remove);
    flush(unit);
    unit.add(new CaseLink(gone, stays, CaseLinkKind.DUPLICATE, me, unit.now()));
    tell(unit, gone, Messages.text("case.timeline.mergedInto", number(stays)));
    tell(unit, stays, Messages.text("case.timeline.merged", number(gone)));
    gone.withdraw(unit.now());
    remember(unit, gone, stays, tasks);
    unit.audit(ACTION, gone.ref(), CaseIntake.name(gone), Difference.none(), into(stays));
    unit.audit("CASE_MERGE_RECEIVED", stays.ref(), CaseIntake.name(stays), Difference.none());
  }

  /** Both stand as before; what was added to either since stays. */
  static int takeBack(UnitOfWork unit, UUID actId) {
    var act = UndoLog.claim(unit, actId);
    var items = UndoLog.next(unit, act, MOST);
    for (var item : items) {
      switch (item.stateBefore()) {
        case TASK -> unit.remove(unit.require(Task.class, item.subjectId(), item.versionAfter()));
        case VOIDED -> bringBack(unit, item);
        default -> takeAway(unit, item);
      }
    }
    act.undone(unit.now());
    return 1;
  }

  private static void bringBack(UnitOfWork unit, UndoItem item) {
    var gone = unit.require(CaseFile.class, item.subjectId(), item.versionAfter());
    gone.bringBack(unit.now());
    tell(unit, gone, Messages.text("case.timeline.unmerged"));
    unit.audit("CASE_MERGE_TAKEN_BACK", gone.ref(), CaseIntake.name(gone), Difference.none());
  }

  private static void takeAway(UnitOfWork unit, UndoItem item) {
    var stays = unit.require(CaseFile.class, item.subjectId());
    var moment = Instant.parse(item.stateBefore());
    for (var table :
        List.of(LinkTable.CASE_ALERT, LinkTable.CASE_INCIDENT, LinkTable.CASE_OBSERVABLE)) {
      table.takeBack(unit, stays.id(), moment);
    }
    var queries = unit.queries(CaseQueries_::new);
    queries.membersSince(stays.id(), moment).forEach(unit::remove);
    queries.linksSince(stays.id(), moment).forEach(unit::remove);
    tell(unit, stays, Messages.text("case.timeline.unmerged"));
    unit.audit("CASE_MERGE_TAKEN_BACK", stays.ref(), CaseIntake.name(stays), Difference.none());
  }

  private static void remember(UnitOfWork unit, CaseFile gone, CaseFile stays, List<Task> tasks) {
    var actId = UndoLog.begin(unit, ACTION);
    var kept = new ArrayList<UndoLog.Kept>();
    kept.add(new UndoLog.Kept(gone.id(), gone.version(), VOIDED));
    kept.add(new UndoLog.Kept(stays.id(), stays.version(), unit.now().toString()));
    tasks.forEach(task -> kept.add(new UndoLog.Kept(task.id(), task.version(), TASK)));
    UndoLog.keep(unit, actId, kept);
  }

  private static void addTeam(UnitOfWork unit, CaseFile gone, CaseFile stays) {
    var people = new HashSet<>(unit.queries(CaseQueries_::new).memberIds(gone.id()));
    gone.investigator().map(UserAccount::id).ifPresent(people::add);
    var head = stays.investigator().map(UserAccount::id);
    for (var id : people) {
      var isThere =
          head.filter(id::equals).isPresent()
              || unit.find(CaseMember.class, new CaseMember.Key(stays.id(), id)).isPresent();
      if (!isThere) {
        unit.add(new CaseMember(stays, unit.reference(UserAccount.class, id), unit.now()));
      }
    }
  }

  private static List<Task> copyTasks(UnitOfWork unit, CaseFile gone, CaseFile stays) {
    var plan = TaskService.plan(unit, TaskOwner.caseFile(gone.id()));
    var place = TaskService.plan(unit, TaskOwner.caseFile(stays.id())).tasks().size();
    var made = new HashMap<UUID, Task>();
    for (var row : open(plan)) {
      var owner = TaskOwner.caseFile(stays.id());
      var task = new Task(owner, row.said(), place + made.size(), unit.now());
      if (row.assigneeId() != null) {
        task.assign(unit.reference(UserAccount.class, row.assigneeId()), unit.now());
      }
      made.put(row.id(), task);
      unit.add(task);
    }
    for (var edge : plan.needs()) {
      var task = made.get(edge.task());
      var needed = made.get(edge.needs());
      if (task != null && needed != null) {
        unit.add(new TaskDependency(task, needed));
      }
    }
    flush(unit);
    return List.copyOf(made.values());
  }

  private static List<TaskRow> open(TaskPlan plan) {
    return plan.tasks().stream().filter(task -> task.status().isOpen()).toList();
  }

  private static void tell(UnitOfWork unit, CaseFile about, String title) {
    Timeline.tell(unit, TimelineSubjects.caseFile(about.id()), TimelineType.INFO, title, null);
  }

  private static Map<String, String> into(CaseFile stays) {
    return Map.of("into", number(stays));
  }

  private static String number(CaseFile caseFile) {
    return Integer.toString(caseFile.number());
  }

  private static void flush(UnitOfWork unit) {
    unit.<Boolean>queries(
        session -> {
          session.flush();
          return true;
        });
  }
}
