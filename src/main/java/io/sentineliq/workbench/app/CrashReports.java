package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the Java machine writes when it has to end itself ({@code hs_err_pid….log}). It is told
 * where before the program runs, in words that are the same on every computer, so it cannot be told
 * the folder of the log, which lies in each person's own. Left alone it writes into the folder it
 * was started in, else into that for temporary files, for everybody to read. From there the reports
 * of this program are brought to the log at the next start.
 */
record CrashReports(List<Path> found, Path kept) {

  private static final Logger LOG = LoggerFactory.getLogger(CrashReports.class);
  private static final String NAMES = "hs_err_pid*.log";
  private static final String OURS = "io.sentineliq.workbench.";
  private static final int KEPT = 5;
  private static final long LARGEST = 8 << 20;

  /** The reports of a person's program, kept beside {@code log}. */
  static CrashReports beside(Path log) {
    var folders =
        List.of(System.getProperty("user.dir", ""), System.getProperty("java.io.tmpdir", ""));
    return new CrashReports(
        folders.stream().filter(name -> !name.isEmpty()).map(Path::of).distinct().toList(),
        folderOf(log));
  }

  /** Brings what is found to the log, and forgets all but the newest; returns how many came. */
  int collect() {
    var count = 0;
    for (var folder : found) {
      try (var reports = Files.newDirectoryStream(folder, NAMES)) {
        for (var report : reports) {
          count += bring(report) ? 1 : 0;
        }
      } catch (IOException e) {
        LOG.debug("Reports in {} cannot be read", folder, e);
      }
    }
    if (count > 0) {
      forgetOld();
    }
    return count;
  }

  private boolean bring(Path report) {
    try {
      if (!isOurs(report)) {
        return false;
      }
      Files.createDirectories(kept);
      var place = kept.resolve(String.valueOf(report.getFileName()));
      Files.copy(report, place, StandardCopyOption.COPY_ATTRIBUTES);
      AtomicFile.restrictToOwner(place);
      Files.delete(report);
      LOG.warn("The Java machine had ended the program: {}", place.getFileName());
      return true;
    } catch (IOException e) {
      LOG.warn("A report of the Java machine cannot be brought to the log", e);
      return false;
    }
  }

  /** Anybody may write into a folder for temporary files: no link, no file of somebody else. */
  private boolean isOurs(Path report) throws IOException {
    return Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS)
        && !folderOf(report).equals(kept)
        && Files.getOwner(report, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(existing(kept)))
        && Files.size(report) <= LARGEST
        && Files.readString(report, StandardCharsets.ISO_8859_1).contains(OURS);
  }

  private static Path existing(Path folder) {
    var place = folder;
    while (!Files.exists(place)) {
      place = folderOf(place);
    }
    return place;
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  private void forgetOld() {
    try (var reports = Files.newDirectoryStream(kept, NAMES)) {
      var newestFirst = new ArrayList<Path>();
      reports.forEach(newestFirst::add);
      newestFirst.sort(Comparator.comparing(CrashReports::lastChange).reversed());
      for (var old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
        Files.delete(old);
      }
    } catch (IOException e) {
      LOG.warn("Old reports of the Java machine cannot be deleted", e);
    }
  }

  private static long lastChange(Path report) {
    return report.toFile().lastModified();
  }
}
