package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.casefile.template.TemplateTask;
import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.task.NewTask;
import io.sentineliq.workbench.task.Task;
import io.sentineliq.workbench.task.TaskDependency;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskPlan;
import io.sentineliq.workbench.task.TaskRow;
import io.sentineliq.workbench.task.TaskStatus;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * Turns a template into tasks that need one another as it says, and the tasks of a case into one.
 */
final class TemplateTasks {

  private TemplateTasks() {}

  static void add(UnitOfWork unit, UUID caseId, TemplateText template) {
    var made = new HashMap<String, Task>();
    for (var text : template.tasks()) {
      var task = new Task(TaskOwner.caseFile(caseId), draft(text), made.size(), unit.now());
      made.put(text.id(), task);
      unit.add(task);
    }
    for (var text : template.tasks()) {
      for (var key : text.after()) {
        var task = made.get(text.id());
        var needed = made.get(key);
        if (task != null && needed != null && !text.id().equals(key)) {
          unit.add(new TaskDependency(task, needed));
        }
      }
    }
  }

  /** What a template keeps of tasks: what is to be done, never by whom, when or how it went. */
  static List<TemplateTask> of(TaskPlan plan) {
    return plan.tasks().stream()
        .filter(task -> task.status() != TaskStatus.CANCELLED)
        .map(task -> of(task, plan))
        .toList();
  }

  private static TemplateTask of(TaskRow task, TaskPlan plan) {
    return new TemplateTask(
        task.id().toString(),
        task.title(),
        task.group(),
        task.description(),
        task.expectedOutput(),
        task.estimatedMinutes(),
        plan.needsOf(task.id()).stream().map(UUID::toString).sorted().toList());
  }

  private static NewTask draft(TemplateTask text) {
    return new NewTask(
        text.title(),
        text.what(),
        text.output(),
        Priority.MEDIUM,
        text.group(),
        null,
        null,
        text.minutes(),
        null,
        null);
  }
}
