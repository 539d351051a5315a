package io.sentineliq.workbench.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.detection.feed.FeedSummary;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A feed of many lines, one in ten thousand of which looks like a watched brand, imported twice
 * into an encrypted local store by this process; its peak heap says what that takes.
 */
public final class FeedBench {

  private static final int ONE_HIT_IN = 10_000;

  private FeedBench() {}

  /** Arguments: how many lines. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws Exception {
    var lines = Integer.parseInt(arguments[0]);
    var folder = Files.createTempDirectory("feed");
    try {
      run(folder, lines);
    } finally {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void run(Path folder, int lines) throws Exception {
    var file = write(folder.resolve("feed.txt"), lines);
    var stores = new ImportStores(TestDatabase.H2, folder);
    try (var store = ImportStores.open(stores.create("store"))) {
      FeedChild.prepare(store);
      for (var turn = 1; turn <= 2; turn++) {
        var started = System.nanoTime();
        FeedSummary summary = FeedChild.run(store, file, Progress.unwatched());
        var seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(
            "turn %d: %d lines of %d MB in %.1f s, %d look like a brand, %d new, peak heap %d MiB"
                + " of %d%n",
            turn,
            summary.read(),
            Files.size(file) / 1_000_000,
            seconds,
            summary.lookalikes(),
            summary.added(),
            peak() >> 20,
            Runtime.getRuntime().maxMemory() >> 20);
      }
    }
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static Path write(Path file, int lines) throws IOException {
    try (var out = Files.newBufferedWriter(file, UTF_8)) {
      for (var i = 0; i < lines; i++) {
        out.write(
            i % ONE_HIT_IN == 0
                ? "alderlume-login-" + i + ".com\n"
                : "harmless-name-" + i + ".org\n");
      }
    }
    return file;
  }
}
