package io.sentineliq.workbench.platform.task;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * {@link Tasks} over threads of their own; outcomes are handed to an executor of the user
 * interface.
 */
public final class BackgroundTasks implements Tasks, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration ASIDE_PATIENCE = Duration.ofSeconds(3);
  private static final Duration ASIDE_PAUSE = Duration.ofSeconds(1);

  /** What the task list shows. All methods are called on the user-interface executor. */
  public interface Monitor {
    /** A listed task began. */
    void started(RunningTask task);

    /** A listed task reported. */
    void progressed(RunningTask task, long done, long total, String detail);

    /** A listed task ended, whatever the outcome. */
    void ended(RunningTask task);
  }

  private final Executor userInterface;
  private final Monitor monitor;
  private final Set<RunningTask> running = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();

  /** Tasks whose outcomes and reports go to {@code userInterface}. */
  public BackgroundTasks(Executor userInterface, Monitor monitor) {
    this.userInterface = userInterface;
    this.monitor = monitor;
  }

  @Override
  public <T> TaskHandle start(
      TaskTitle title, Work<T> work, Consumer<? super T> onSuccess, Consumer<Throwable> onFailure) {
    var task = new RunningTask(title, this::progressed);
    running.add(task);
    if (title.isListed()) {
      userInterface.execute(() -> monitor.started(task));
    }
    Thread.ofPlatform()
        .daemon()
        .name(title.text())
        .start(() -> run(task, work, onSuccess, onFailure));
    return task;
  }

  /** The tasks that have not ended. */
  public List<RunningTask> running() {
    return List.copyOf(running);
  }

  /** Cancels everything and waits until it has stopped, at most five seconds. */
  @Override
  public void close() {
    running.forEach(RunningTask::cancel);
    var nanos = PATIENCE.toNanos();
    lock.lock();
    try {
      while (!running.isEmpty() && nanos > 0) {
        nanos = ended.awaitNanos(Math.min(nanos, TimeUnit.MILLISECONDS.toNanos(100)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  private void progressed(RunningTask task, long done, long total, String detail) {
    if (task.title().isListed()) {
      userInterface.execute(() -> monitor.progressed(task, done, total, detail));
    }
  }

  private <T> void run(
      RunningTask task,
      Work<T> work,
      Consumer<? super T> onSuccess,
      Consumer<Throwable> onFailure) {
    Runnable outcome;
    try {
      if (task.title().isAside()) {
        letOthersGoFirst(task);
      }
      var result = work.run(task.progress());
      outcome = () -> onSuccess.accept(result);
    } catch (Throwable error) {
      outcome = isCancellation(error) ? () -> {} : () -> onFailure.accept(error);
    }
    finish(task, outcome);
  }

  /** After a moment in which a page may have begun to load, and until none does any more. */
  private void letOthersGoFirst(RunningTask task) throws InterruptedException {
    var since = System.nanoTime();
    lock.lock();
    try {
      for (var left = ASIDE_PATIENCE.toNanos(); left > 0 && task.isRunning(); ) {
        var isEarly = System.nanoTime() - since < ASIDE_PAUSE.toNanos();
        if (!isEarly && running.stream().noneMatch(BackgroundTasks::isAwaited)) {
          return;
        }
        left -= ASIDE_PAUSE.toNanos() - ended.awaitNanos(ASIDE_PAUSE.toNanos());
      }
    } finally {
      lock.unlock();
    }
  }

  private static boolean isAwaited(RunningTask task) {
    return !task.title().isListed() && !task.title().isAside();
  }

  private void finish(RunningTask task, Runnable outcome) {
    lock.lock();
    try {
      running.remove(task);
      ended.signalAll();
    } finally {
      lock.unlock();
    }
    userInterface.execute(
        () -> {
          if (task.title().isListed()) {
            monitor.ended(task);
          }
          if (task.end()) {
            outcome.run();
          }
        });
  }

  private static boolean isCancellation(Throwable error) {
    return error instanceof ProblemException expected
        && expected.problem() instanceof Problem.Cancelled;
  }
}
