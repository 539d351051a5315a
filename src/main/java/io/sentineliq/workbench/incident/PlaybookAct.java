package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.incident.playbook.Playbook;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.Task;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.undo.UndoItem;
import io.sentineliq.workbench.undo.UndoLog;
import java.util.ArrayList;
import java.util.UUID;

/** Follows a playbook in one transaction, and takes it back in one. */
final class PlaybookAct {

  static final String ACTION = "PLAYBOOK_FOLLOWED";
  private static final String TASK = "TASK";
  private static final String FOLLOWED = "PLAYBOOK ";
  private static final int MOST = 1_000;

  private PlaybookAct() {}

  static void follow(UnitOfWork unit, Incident incident, Playbook playbook) {
    var before = incident.playbook().orElse("");
    incident.follow(playbook.id(), unit.now());
    var tasks = PlaybookTasks.add(unit, TaskOwner.incident(incident.id()), playbook);
    incident.progressed(IncidentProgress.of(unit, incident.id()), unit.now());
    var actId = UndoLog.begin(unit, ACTION);
    var kept = new ArrayList<UndoLog.Kept>();
    kept.add(new UndoLog.Kept(incident.id(), incident.version(), FOLLOWED + before));
    tasks.forEach(task -> kept.add(new UndoLog.Kept(task.id(), task.version(), TASK)));
    UndoLog.keep(unit, actId, kept);
  }

  /** The tasks go, unless somebody went on with one of them. */
  static int takeBack(UnitOfWork unit, UUID actId) {
    var act = UndoLog.claim(unit, actId);
    var items = UndoLog.next(unit, act, MOST);
    var tasks = items.stream().filter(item -> item.stateBefore().equals(TASK)).toList();
    tasks.forEach(item -> remove(unit, item));
    items.stream()
        .filter(item -> item.stateBefore().startsWith(FOLLOWED))
        .forEach(item -> leave(unit, item));
    act.undone(unit.now());
    return tasks.size();
  }

  private static void remove(UnitOfWork unit, UndoItem item) {
    unit.remove(unit.require(Task.class, item.subjectId(), item.versionAfter()));
  }

  private static void leave(UnitOfWork unit, UndoItem item) {
    var incident = IncidentRights.toChange(unit, unit.require(Incident.class, item.subjectId()));
    incident.leavePlaybook(item.stateBefore().substring(FOLLOWED.length()), unit.now());
    incident.progressed(IncidentProgress.of(unit, incident.id()), unit.now());
    Timeline.tell(
        unit,
        TimelineSubjects.incident(incident.id()),
        TimelineType.INFO,
        Messages.text("incident.timeline.playbookTakenBack"),
        null);
    unit.audit("INCIDENT_PLAYBOOK_TAKEN_BACK", incident.ref(), incident.title(), Difference.none());
  }
}
