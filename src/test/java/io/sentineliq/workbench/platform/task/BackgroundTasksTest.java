package io.sentineliq.workbench.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands aside lets a page go first, but not for ever. */
class BackgroundTasksTest {

  private static final long LONG = 30;
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(2_900);

  private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
  private final CountDownLatch isLoaded = new CountDownLatch(1);
  private final BackgroundTasks tasks = new BackgroundTasks(Runnable::run, new Nobody());
  private long since;

  @BeforeEach
  void loadAPageAndCountAside() throws InterruptedException {
    start(TaskTitle.quiet("page"));
    assertThat(begun.poll(LONG, TimeUnit.SECONDS)).isEqualTo("page");
    since = System.nanoTime();
    start(TaskTitle.aside("figure"));
  }

  @AfterEach
  void endAll() {
    isLoaded.countDown();
    tasks.close();
  }

  @Test
  void aFigureWaitsWhileAPageLoads() throws InterruptedException {
    var early = begun.poll(1, TimeUnit.SECONDS);
    // On a computer that stood still meanwhile its patience may have ended.
    assertThat(early == null || waited() >= PATIENCE).isTrue();
    isLoaded.countDown();
    assertThat(early == null ? begun.poll(LONG, TimeUnit.SECONDS) : early).isEqualTo("figure");
  }

  @Test
  void aFigureComesBesideAPageThatNeverEnds() throws InterruptedException {
    assertThat(begun.poll(LONG, TimeUnit.SECONDS)).isEqualTo("figure");
    assertThat(isLoaded.getCount()).isEqualTo(1);
    assertThat(waited()).isGreaterThanOrEqualTo(PATIENCE);
  }

  private long waited() {
    return System.nanoTime() - since;
  }

  private void start(TaskTitle title) {
    tasks.start(
        title,
        progress -> {
          begun.add(title.text());
          return isLoaded.await(LONG, TimeUnit.SECONDS);
        },
        done -> {},
        error -> begun.add(error.toString()));
  }

  /** Nobody looks at the list of tasks. */
  private static final class Nobody implements BackgroundTasks.Monitor {
    @Override
    public void started(RunningTask task) {}

    @Override
    public void progressed(RunningTask task, long done, long total, String detail) {}

    @Override
    public void ended(RunningTask task) {}
  }
}
