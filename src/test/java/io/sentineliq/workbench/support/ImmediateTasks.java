package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskHandle;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The twin of {@code BackgroundTasks} for tests: work runs at once on the calling thread. After
 * {@link #hold} it waits until it is {@linkplain #release released}, in any order.
 */
public final class ImmediateTasks implements Tasks {

  private final List<Held> held = new ArrayList<>();
  private boolean isHolding;

  @Override
  public <T> TaskHandle start(
      TaskTitle title, Work<T> work, Consumer<? super T> onSuccess, Consumer<Throwable> onFailure) {
    var task = new Held(() -> run(work, onSuccess, onFailure));
    if (isHolding) {
      held.add(task);
    } else {
      task.run();
    }
    return task;
  }

  /** From now on work waits. */
  public void hold() {
    isHolding = true;
  }

  /** Runs the held work that was started as number {@code index}. */
  public void release(int index) {
    held.get(index).run();
  }

  /** How much work was held. */
  public int held() {
    return held.size();
  }

  /** Runs everything held and stops holding. */
  public void releaseAll() {
    isHolding = false;
    List.copyOf(held).forEach(Held::run);
    held.clear();
  }

  private static <T> Runnable run(
      Work<T> work, Consumer<? super T> onSuccess, Consumer<Throwable> onFailure) {
    try {
      var result = work.run(Progress.unwatched());
      return () -> onSuccess.accept(result);
    } catch (Exception e) {
      return () -> onFailure.accept(e);
    }
  }

  /** Work that may be cancelled before it is run. */
  private static final class Held implements TaskHandle {
    private final Supplier<Runnable> work;
    private boolean isRunning = true;

    Held(Supplier<Runnable> work) {
      this.work = work;
    }

    void run() {
      if (isRunning) {
        var outcome = work.get();
        isRunning = false;
        outcome.run();
      }
    }

    @Override
    public void cancel() {
      isRunning = false;
    }

    @Override
    public boolean isRunning() {
      return isRunning;
    }
  }
}
