package io.sentineliq.workbench.platform.persistence.local;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tidies the file of an open store now and then, when something was committed. */
final class Housekeeping implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final DatabaseFile file;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("store housekeeping").daemon().factory());
  private long tidied;

  Housekeeping(DatabaseFile file) {
    this.file = file;
    this.tidied = file.version();
    var _ =
        thread.scheduleWithFixedDelay(
            this::tidyWhenChanged, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Returns when nothing is going on any more. Never interrupts: H2 would close its file. */
  @Override
  public void close() {
    thread.close();
  }

  private void tidyWhenChanged() {
    if (file.version() != tidied) {
      try {
        file.tidy();
      } catch (SQLException | RuntimeException e) {
        LOG.warn("The store's file was not tidied", e);
      }
      tidied = file.version();
    }
  }
}
