package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The change feed at the pace of the screen: however many commits happen, views are told at most
 * four times a second, on the thread of the user interface, of the newest one.
 */
public final class ChangePulse implements AutoCloseable {

  /** Time between two tellings. */
  public static final Duration PACE = Duration.ofMillis(250);

  private final CopyOnWriteArrayList<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicReference<@Nullable Change> newest = new AtomicReference<>();
  private final Executor later;
  private final ChangeFeed.Subscription feed;

  /** Follows {@code feed}; {@code later} runs things on the user interface after a while. */
  public ChangePulse(ChangeFeed feed, Executor later) {
    this.later = later;
    this.feed = feed.subscribe(this::arrived);
  }

  /** An executor for {@link #ChangePulse} over the user interface's own. */
  public static Executor paced(Executor userInterface) {
    return CompletableFuture.delayedExecutor(PACE.toMillis(), TimeUnit.MILLISECONDS, userInterface);
  }

  /** Calls {@code listener} with the newest change until the result is ended. */
  public Subscription subscribe(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void close() {
    feed.close();
    listeners.clear();
  }

  private void arrived(Change change) {
    if (newest.getAndSet(change) == null) {
      later.execute(this::tell);
    }
  }

  private void tell() {
    var change = newest.getAndSet(null);
    if (change != null) {
      listeners.forEach(listener -> listener.accept(change));
    }
  }
}
