package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Acts of a screen, one at a time: what is asked for while another is under way is not begun. */
public final class OneAct {

  private final Tasks tasks;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /** Acts that are run by {@code tasks}. */
  public OneAct(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Whether an act is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Takes the turn, to be given back by {@link #end}; false when it is taken. */
  public boolean begin() {
    if (busy.get()) {
      return false;
    }
    busy.set(true);
    return true;
  }

  /** Gives the turn back. */
  public void end() {
    busy.set(false);
  }

  /** Does {@code work} in the background, unless another act is under way. */
  public <T> void start(
      TaskTitle title, Tasks.Work<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    if (begin()) {
      tasks.start(
          title,
          work,
          result -> {
            end();
            done.accept(result);
          },
          failure -> {
            end();
            failed.accept(failure);
          });
    }
  }

  /** The same for work without a result. */
  public void start(TaskTitle title, Runnable work, Runnable done, Consumer<Throwable> failed) {
    start(
        title,
        progress -> {
          work.run();
          return Boolean.TRUE;
        },
        did -> done.run(),
        failed);
  }
}
