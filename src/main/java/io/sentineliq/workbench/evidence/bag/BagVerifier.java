package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.bag.BagCheck.Outcome;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Verifies a bag from nothing but itself and what the reader knows from elsewhere. A check that
 * fails names the place; the others go on as far as they can.
 */
public final class BagVerifier {
  private final BagTrust trust;
  private final Progress progress;
  private final Consumer<BagCheck> listener;

  /** Tells {@code listener} each check as it is done. */
  public BagVerifier(BagTrust trust, Progress progress, Consumer<BagCheck> listener) {
    this.trust = trust;
    this.progress = progress;
    this.listener = listener;
  }

  /** Verifies the bag in {@code path}. */
  public BagVerdict verify(Path path) throws IOException {
    try (var bag = BagSource.open(path)) {
      return verify(bag);
    } catch (DamagedBagException e) {
      var check = new BagCheck(BagCheckKind.FILES, Outcome.FAILED, e.place(), e.why());
      listener.accept(check);
      return new BagVerdict(List.of(check), Optional.empty());
    }
  }

  /** Verifies a bag that is open. */
  public BagVerdict verify(BagSource bag) {
    var checks = new Checks();
    var run = new BagRun(bag, progress, checks);
    var contents = run.contents();
    contents.ifPresent(found -> new TrustCheck(bag, found, trust, checks).run());
    return new BagVerdict(checks.all, checks.isGood() ? contents : Optional.empty());
  }

  /** Collects what is found. */
  final class Checks {
    private final List<BagCheck> all = new ArrayList<>();

    void add(BagCheckKind kind, Outcome outcome, String place, String detail) {
      var check = new BagCheck(kind, outcome, place, detail);
      all.add(check);
      listener.accept(check);
    }

    /** Runs a check; its detail, or what failed it, is told. */
    <T> Optional<T> run(BagCheckKind kind, Check<T> check) {
      try {
        var found = check.run();
        add(kind, Outcome.GOOD, "", found.detail());
        return Optional.of(found.value());
      } catch (DamagedBagException e) {
        add(kind, Outcome.FAILED, e.place(), e.why());
      } catch (IOException e) {
        add(kind, Outcome.FAILED, "", String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }

    boolean isGood() {
      return all.stream().noneMatch(check -> check.outcome() == Outcome.FAILED);
    }
  }

  /** What a check found, and how people read it. */
  record Found<T>(T value, String detail) {}

  /** One thing to check. */
  @FunctionalInterface
  interface Check<T> {
    Found<T> run() throws IOException;
  }
}
