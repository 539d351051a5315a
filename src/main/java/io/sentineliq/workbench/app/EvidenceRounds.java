package io.sentineliq.workbench.app;

import io.sentineliq.workbench.evidence.Contents;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Cancellation;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after evidence while a workspace is open. Each hour it hashes at most a gibibyte of what
 * was not verified for a week, so that changed bytes are found before somebody needs them; each
 * minute it tells of what should have been brought back.
 */
final class EvidenceRounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceRounds.class);
  private static final long BUDGET = 1L << 30;
  private static final Duration AGE = Duration.ofDays(7);
  private static final int FIRST_MINUTES = 5;
  private static final int EVERY_MINUTES = 60;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("evidence rounds").factory());
  private final Cancellation cancellation = new Cancellation((done, total, detail) -> {});
  private final Contents contents;
  private final Custody custody;

  EvidenceRounds(Contents contents, Custody custody) {
    this.contents = contents;
    this.custody = custody;
    var _ = clock.scheduleWithFixedDelay(this::remind, 0, 1, TimeUnit.MINUTES);
    var _ =
        clock.scheduleWithFixedDelay(this::round, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  /** Stops at the next block that is read; nothing is interrupted. */
  @Override
  public void close() {
    cancellation.cancel();
    clock.close();
  }

  private void remind() {
    try {
      custody.remind();
    } catch (ProblemException e) {
      LOG.info("Nobody was told of overdue evidence because of {}", e.problem().key());
    } catch (RuntimeException e) {
      LOG.error("Nobody was told of overdue evidence", e);
    }
  }

  private void round() {
    try {
      var round = contents.verifyOldest(BUDGET, AGE, cancellation);
      if (round.failed() > 0) {
        LOG.error("{} exhibits are not what was collected", round.failed());
      }
    } catch (ProblemException e) {
      LOG.info("A round over the evidence ended by {}", e.problem().key());
    } catch (RuntimeException e) {
      LOG.error("A round over the evidence failed", e);
    }
  }
}
