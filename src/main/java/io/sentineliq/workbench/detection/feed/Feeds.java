package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.UUID;

/** Feeds as screens and commands use them. Never called on the user-interface thread. */
@FunctionalInterface
public interface Feeds {

  /**
   * Reads a feed to its end and stores what matters, each find once. An import that was cancelled
   * or killed goes on where it was when it is started again. {@code Problem.UnreadableInput} when
   * the file is not what {@code kind} says.
   */
  FeedSummary importFile(Path path, FeedKind kind, UUID sourceId, Progress progress);
}
