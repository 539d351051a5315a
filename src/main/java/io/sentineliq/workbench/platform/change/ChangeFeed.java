package io.sentineliq.workbench.platform.change;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells listeners that a commit happened. Content is never passed: who is interested reads the
 * history after the sequence it knows, so nothing is missed and nothing leaks. Listeners are called
 * on the committing thread and must be quick.
 */
public final class ChangeFeed {

  private final CopyOnWriteArrayList<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final Map<UUID, Long> newest = new HashMap<>();

  /** Announces a commit, unless it or a newer one of the workspace has been announced. */
  public void publish(Change change) {
    if (isNews(change)) {
      listeners.forEach(listener -> listener.accept(change));
    }
  }

  /** A commit of one's own is also heard of from the server, maybe before one has told it. */
  private boolean isNews(Change change) {
    synchronized (newest) {
      var last = newest.get(change.workspaceId());
      if (last != null && last >= change.sequence()) {
        return false;
      }
      newest.put(change.workspaceId(), change.sequence());
      return true;
    }
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
