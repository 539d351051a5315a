package io.sentineliq.workbench.platform.change;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells listeners that a commit happened. Content is never passed: who is interested reads the
 * history after the sequence it knows, so nothing is missed and nothing leaks. Listeners are called
 * on the committing thread and must be quick.
 */
public final class ChangeFeed {

  private final CopyOnWriteArrayList<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

  /** Announces a commit. */
  public void publish(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }

  /** Calls {@code listener} after every commit until the result is closed. */
  public Subscription subscribe(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Ends a subscription. */
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
