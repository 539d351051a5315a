package io.sentineliq.workbench.detection.source;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/** Sources as screens and commands use them. Never called on the user-interface thread. */
public interface Sources extends ListSource<SourceQuery, SourceRow> {

  /** One of them with what has come from it, or {@code Problem.NotFound}. */
  SourceRow details(UUID id, Progress progress);

  /** A new source; its id. {@code Problem.InvalidField} when the name is taken. */
  UUID add(NewSource source);

  /** It says something else of itself. */
  void change(UUID id, int expectedVersion, NewSource source);

  /** Is used, or not for a while. */
  void use(UUID id, int expectedVersion, boolean isUsed);
}
