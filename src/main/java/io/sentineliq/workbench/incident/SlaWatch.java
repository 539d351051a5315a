package io.sentineliq.workbench.incident;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the clocks of an open workspace's incidents when the next one has something to tell,
 * whatever is on screen. What happened while no program was open is told soon after one is, with
 * the moment at which it happened. A store that does not answer is asked again half a minute later.
 */
public final class SlaWatch implements AutoCloseable {

  /** The longest time without a look: others may have shortened the time of an incident. */
  static final Duration LONGEST = Duration.ofSeconds(30);

  /** The program has just been started, and who did so waits for something else. */
  private static final Duration FIRST = Duration.ofSeconds(5);

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Logger LOG = LoggerFactory.getLogger(SlaWatch.class);

  private final Incidents incidents;
  private final InstantSource clock;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;
  private boolean hasFailed;

  /** Begins to watch. */
  public SlaWatch(Incidents incidents, InstantSource clock) {
    this.incidents = incidents;
    this.clock = clock;
    this.thread = Thread.ofPlatform().daemon().name("incident-clocks").start(this::watch);
  }

  /** Ends after the look that has begun. */
  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells what is to be told; how long nothing more will be. */
  static Duration look(Incidents incidents, InstantSource clock) {
    incidents.checkClocks();
    var next = incidents.nextClock().map(at -> Duration.between(clock.instant(), at));
    var wait = next.filter(time -> time.compareTo(LONGEST) < 0).orElse(LONGEST);
    return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
  }

  private void watch() {
    try {
      var wait = FIRST;
      while (!closed.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        wait = lookSafely();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration lookSafely() {
    try {
      var wait = look(incidents, clock);
      hasFailed = false;
      return wait;
    } catch (RuntimeException e) {
      if (!hasFailed) {
        LOG.warn("The clocks of incidents could not be looked at; trying again", e);
      }
      hasFailed = true;
      return LONGEST;
    }
  }
}
