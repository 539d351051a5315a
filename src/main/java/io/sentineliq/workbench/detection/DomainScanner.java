package io.sentineliq.workbench.detection;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.brand.Watch;
import io.sentineliq.workbench.brand.lookalike.LookalikeScorer;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.GZIPInputStream;

/**
 * Judges a list of domains of any length, plain or compressed with gzip, in memory that does not
 * grow with it. The same domain on two lines is found once.
 */
final class DomainScanner {

  private static final int BUFFER = 1 << 16;
  private static final int REPORTED = 4_096;

  /** The weakest first; equal scores in the order of the alphabet. */
  private static final Comparator<LookalikeHit> WEAKEST_FIRST =
      Comparator.comparingInt(LookalikeHit::score)
          .thenComparing(LookalikeHit::domain, Comparator.reverseOrder());

  private final Watch watch;
  private final LookalikeScorer.Scan scan;
  private final Progress progress;
  private final PriorityQueue<LookalikeHit> best = new PriorityQueue<>(WEAKEST_FIRST);
  private final DomainsSeen seen = new DomainsSeen();
  private long domains;
  private long found;

  private DomainScanner(Watch watch, Progress progress) {
    this.watch = watch;
    this.scan = watch.scorer().scan();
    this.progress = progress;
  }

  /** The hits in {@code file}; {@code Problem.UnreadableInput} when it cannot be read. */
  static DomainScan scan(Path file, Watch watch, Progress progress) {
    var name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new Problem.UnreadableInput(name, Messages.text("detection.scan.noFile")).asException();
    }
    var scanner = new DomainScanner(watch, progress);
    try (var in = unpacked(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      DomainLines.read(new InputStreamReader(in, UTF_8), scanner::judge);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(name, String.valueOf(e.getMessage())).asException(e);
    }
    return scanner.result(name);
  }

  private static InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    var isGzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return isGzip ? new GZIPInputStream(in, BUFFER) : in;
  }

  private void judge(String line) {
    if (++domains % REPORTED == 0) {
      progress.stopIfCancelled();
      progress.report(domains, Progress.UNKNOWN, Messages.text("detection.scan.progress", found));
    }
    var verdict = scan.ofText(line);
    if (verdict != null && verdict.score() > 0) {
      watch
          .brandOf(verdict.brand())
          .filter(brandId -> seen.isNew(verdict.domain()))
          .ifPresent(brandId -> keep(LookalikeHit.of(verdict, brandId)));
    }
  }

  private void keep(LookalikeHit hit) {
    found++;
    best.add(hit);
    if (best.size() > DomainScan.MOST) {
      best.remove();
    }
  }

  private DomainScan result(String name) {
    List<LookalikeHit> ranked = best.stream().sorted(WEAKEST_FIRST.reversed()).toList();
    return new DomainScan(name, domains, found, ranked);
  }
}
