package io.sentineliq.workbench.platform.task;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps only the newest of several runs: starting again cancels the run before, and an answer that
 * was overtaken is dropped. Used from the user-interface thread only.
 */
public final class Latest {

  private final Tasks tasks;
  private @Nullable TaskHandle current;
  private long generation;

  /** A slot for one kind of refresh. */
  public Latest(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Starts {@code work} in place of whatever ran before. */
  public <T> void start(
      TaskTitle title,
      Tasks.Work<T> work,
      Consumer<? super T> onSuccess,
      Consumer<Throwable> onFailure) {
    cancel();
    var mine = generation;
    current =
        tasks.start(
            title,
            work,
            result -> ifNewest(mine, onSuccess, result),
            e -> ifNewest(mine, onFailure, e));
  }

  /** Drops whatever runs. */
  public void cancel() {
    generation++;
    if (current != null) {
      current.cancel();
      current = null;
    }
  }

  private <T> void ifNewest(long mine, Consumer<? super T> consumer, T value) {
    if (mine == generation) {
      consumer.accept(value);
    }
  }
}
