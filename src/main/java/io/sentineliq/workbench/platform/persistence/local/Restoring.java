package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.ZipException;

/** A backup becomes a store: laid out and proved beside its place, then moved there as a whole. */
record Restoring(StoreArchive backup, StoreFolder folder) {

  /** What is done with the place of the store. */
  private interface Step {
    void run() throws IOException;
  }

  /** Into a folder that is new or empty. */
  void run(Progress progress) {
    run(this::refuseOccupied, () -> Files.deleteIfExists(folder.path()), progress);
  }

  /** In the place of what is there, which lies in {@code aside} afterwards. */
  void inPlaceOf(Path aside, Progress progress) {
    run(() -> {}, () -> setAside(aside), progress);
  }

  private void run(Step check, Step makeRoom, Progress progress) {
    try {
      check.run();
      var unfinished = folder.path().resolveSibling(folder.name() + ".restoring");
      delete(unfinished);
      try {
        var parent = unfinished.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        AtomicFile.createFolder(unfinished);
        backup.extractTo(unfinished, progress);
        makeRoom.run();
        AtomicFile.move(unfinished, folder.path());
      } finally {
        delete(unfinished);
      }
    } catch (ZipException e) {
      throw unreadable(e, "backup.why.damaged");
    } catch (NoSuchFileException e) {
      throw unreadable(e, "backup.why.missing");
    } catch (IOException e) {
      throw StoreFailures.of(folder, e);
    }
  }

  private void setAside(Path aside) throws IOException {
    if (Files.exists(folder.path())) {
      AtomicFile.move(folder.path(), aside);
    }
  }

  private void refuseOccupied() throws IOException {
    if (Files.exists(folder.path())) {
      if (!Files.isDirectory(folder.path())) {
        throw refusal("store.address.notFolder");
      }
      try (var files = Files.list(folder.path())) {
        if (files.findAny().isPresent()) {
          throw refusal("store.address.notEmpty");
        }
      }
    }
  }

  private static ProblemException refusal(String key) {
    return new Problem.BadStoreAddress(Messages.text(key)).asException();
  }

  private ProblemException unreadable(IOException cause, String key) {
    return new Problem.UnreadableInput(
            String.valueOf(backup.path().getFileName()), Messages.text(key))
        .asException(cause);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
