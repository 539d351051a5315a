package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Regular files, those of folders too, in the order of their paths; links are not followed. */
record FoundFiles(List<Path> files, long bytes) {

  static final FoundFiles NONE = new FoundFiles(List.of(), 0);

  /**
   * What lies in and below {@code chosen}; {@code Problem.UnreadableInput} when that is nothing.
   */
  static FoundFiles below(List<Path> chosen, Progress progress) {
    var files = new ArrayList<Path>();
    var bytes = 0L;
    for (var file : chosen) {
      try (var below = Files.walk(file)) {
        for (var path : (Iterable<Path>) below.sorted()::iterator) {
          progress.stopIfCancelled();
          if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            files.add(path);
            bytes += Files.size(path);
          }
        }
      } catch (IOException | UncheckedIOException e) {
        throw unreadable(file, String.valueOf(e.getMessage()));
      }
    }
    if (files.isEmpty()) {
      throw unreadable(chosen.getFirst(), Messages.text("evidence.collect.noFile"));
    }
    return new FoundFiles(List.copyOf(files), bytes);
  }

  private static RuntimeException unreadable(Path file, String why) {
    return new Problem.UnreadableInput(file.toString(), why).asException();
  }
}
