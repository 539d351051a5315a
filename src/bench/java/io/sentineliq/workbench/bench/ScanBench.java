package io.sentineliq.workbench.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.detection.leak.LeakScanner;
import io.sentineliq.workbench.detection.tracker.Tracker;
import io.sentineliq.workbench.detection.tracker.TrackerPattern;
import io.sentineliq.workbench.detection.tracker.TrackerSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Leaks and two hundred trackers over a file of lines, against grep for one fixed string. */
final class ScanBench {

  private static final int LINES = 200_000;
  private static final int TRACKERS = 200;
  private static final int LINES_IN_A_TEXT = 500;

  private final Random random = new Random(13);
  private final Path file;
  private final int rounds;

  ScanBench(Path folder, int rounds) {
    this.file = folder.resolve("scan.txt");
    this.rounds = rounds;
  }

  void run(Report report) throws Exception {
    write();
    var trackers = new TrackerSet(trackers());
    var leaks = new Times();
    var tracked = new Times();
    var grep = new Times();
    for (var i = -1; i < rounds; i++) {
      var isWarm = i >= 0;
      Report.time(isWarm ? leaks : new Times(), this::scanLeaks);
      Report.time(isWarm ? tracked : new Times(), () -> scan(trackers));
      Report.time(isWarm ? grep : new Times(), this::grep);
    }
    var size = (Files.size(file) >> 20) + " MiB";
    report.compare("leaks in " + size, "grep -c of one string", leaks, grep);
    report.compare(TRACKERS + " trackers over " + size, "grep -c of one string", tracked, grep);
    report.fact("leak scan", rate(leaks));
    report.fact(TRACKERS + " trackers", rate(tracked));
  }

  private String rate(Times times) throws IOException {
    return Math.round(Files.size(file) / 1e6 / (times.median() / 1e9)) + " MB/s";
  }

  private void write() throws IOException {
    try (var out = Files.newBufferedWriter(file, UTF_8)) {
      for (var i = 0; i < LINES; i++) {
        for (var word = 0; word < 14; word++) {
          out.write(word(3 + random.nextInt(7)) + " ");
        }
        out.write(i % 1_000 == 0 ? "ann@northwind.com:hunter22\n" : i + "\n");
      }
    }
  }

  private String word(int length) {
    var word = new StringBuilder();
    for (var i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private List<Tracker> trackers() {
    var trackers = new ArrayList<Tracker>();
    trackers.add(new TrackerPattern.Keyword("hunter22", false, false).compile());
    while (trackers.size() < TRACKERS) {
      trackers.add(
          trackers.size() % 4 == 0
              ? new TrackerPattern.Regex(word(6) + "-\\d{4,8}", false).compile()
              : new TrackerPattern.Keyword(word(7), false, false).compile());
    }
    return trackers;
  }

  private void scanLeaks() throws IOException {
    var found = new int[1];
    try (var text = Files.newBufferedReader(file, UTF_8)) {
      LeakScanner.scan(text, (leak, clear) -> found[0]++);
    }
    check(found[0] >= LINES / 1_000 * 2);
  }

  private void scan(TrackerSet trackers) throws IOException {
    var found = new int[1];
    try (var lines = Files.newBufferedReader(file, UTF_8)) {
      var text = new StringBuilder();
      var count = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        text.append(line).append('\n');
        if (++count % LINES_IN_A_TEXT == 0) {
          trackers.match(text.toString(), (position, matches) -> found[0] += matches.size());
          text.setLength(0);
        }
      }
    }
    check(found[0] >= LINES / 1_000);
  }

  private void grep() throws IOException, InterruptedException {
    var process = new ProcessBuilder("grep", "-c", "hunter22", file.toString()).start();
    var count = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    process.waitFor();
    check(count.equals(Integer.toString(LINES / 1_000)));
  }

  private static void check(boolean isFound) {
    if (!isFound) {
      throw new IllegalStateException("not everything was found");
    }
  }
}
