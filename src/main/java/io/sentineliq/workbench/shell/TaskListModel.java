package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.platform.task.RunningTask;
import java.time.InstantSource;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The listed tasks that run now, in the order they were started. */
public final class TaskListModel implements BackgroundTasks.Monitor {

  private final InstantSource clock;
  private final ObservableList<TaskState> tasks = FXCollections.observableArrayList();

  /** An empty list; rates are measured with {@code clock}. */
  public TaskListModel(InstantSource clock) {
    this.clock = clock;
  }

  /** The tasks. */
  public ObservableList<TaskState> tasks() {
    return tasks;
  }

  @Override
  public void started(RunningTask task) {
    tasks.add(new TaskState(task, clock.instant()));
  }

  @Override
  public void progressed(RunningTask task, long done, long total, String detail) {
    tasks.stream()
        .filter(state -> state.task() == task)
        .forEach(state -> state.update(done, total, detail, clock.instant()));
  }

  @Override
  public void ended(RunningTask task) {
    tasks.removeIf(state -> state.task() == task);
  }
}
