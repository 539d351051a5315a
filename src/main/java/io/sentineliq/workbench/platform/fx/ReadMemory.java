package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The records that were opened since the window was, so that they stay readable while the server is
 * away. They lie in memory only and are gone with the window.
 *
 * @param <D> a record in full
 */
public final class ReadMemory<D> {

  private static final int MOST = 300;

  private final Map<UUID, D> opened =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<UUID, D> eldest) {
          return size() > MOST;
        }
      };

  /** Remembers what was read of {@code id}. */
  public void remember(UUID id, D read) {
    opened.put(id, read);
  }

  /** What was read of {@code id} before; only where {@code error} says that the server is away. */
  public Optional<D> insteadOf(UUID id, Throwable error) {
    var isAway =
        error instanceof ProblemException expected && expected.problem() instanceof Problem.Offline;
    return isAway ? Optional.ofNullable(opened.get(id)) : Optional.empty();
  }
}
