package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.incident.playbook.Playbook;
import io.sentineliq.workbench.incident.playbook.PlaybookTask;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.task.NewTask;
import io.sentineliq.workbench.task.Task;
import io.sentineliq.workbench.task.TaskDependency;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskQueries_;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns a playbook into tasks that need one another as it says. */
final class PlaybookTasks {

  private PlaybookTasks() {}

  static List<Task> add(UnitOfWork unit, TaskOwner owner, Playbook playbook) {
    var position =
        unit.queries(TaskQueries_::new)
            .ofIncident(Objects.requireNonNull(owner.incidentId()))
            .size();
    var made = new HashMap<String, Task>();
    for (var text : playbook.tasks()) {
      var task = new Task(owner, draft(text), position++, unit.now());
      made.put(text.id(), task);
      unit.add(task);
    }
    playbook.tasks().forEach(text -> link(unit, text, made));
    return List.copyOf(made.values());
  }

  private static void link(UnitOfWork unit, PlaybookTask text, Map<String, Task> made) {
    for (var key : text.after()) {
      var task = Objects.requireNonNull(made.get(text.id()));
      unit.add(new TaskDependency(task, Objects.requireNonNull(made.get(key), key)));
    }
  }

  private static NewTask draft(PlaybookTask text) {
    return new NewTask(
        text.title(),
        text.what(),
        text.output(),
        Priority.MEDIUM,
        Messages.of(text.phase()),
        null,
        null,
        null,
        null,
        null);
  }
}
