package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.Watcher;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what others do in a shared store to every session, and says whether the server is there.
 */
final class SharedWatch implements Watcher {

  private static final Logger LOG = LoggerFactory.getLogger(SharedWatch.class);

  private final CopyOnWriteArrayList<RemoteChanges> sessions = new CopyOnWriteArrayList<>();
  private final CopyOnWriteArrayList<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();

  /** Brings changes to {@code session} as well. */
  void add(RemoteChanges session) {
    sessions.add(session);
  }

  /** Calls {@code listener} with whether the server answers, whenever that changes. */
  ChangeFeed.Subscription subscribe(Consumer<Boolean> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void changed() {
    try {
      sessions.forEach(RemoteChanges::catchUp);
    } catch (ProblemException e) {
      LOG.info("What others did is read later: {}", e.problem().sentence());
    } catch (RuntimeException e) {
      LOG.error("What others did could not be read", e);
    }
  }

  @Override
  public void away() {
    listeners.forEach(listener -> listener.accept(Boolean.FALSE));
  }

  @Override
  public void back() {
    listeners.forEach(listener -> listener.accept(Boolean.TRUE));
  }
}
