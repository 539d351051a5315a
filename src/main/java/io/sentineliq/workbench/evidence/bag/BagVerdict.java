package io.sentineliq.workbench.evidence.bag;

import java.util.List;
import java.util.Optional;

/**
 * What became of the checks.
 *
 * @param contents what it holds, empty unless everything agrees
 */
public record BagVerdict(List<BagCheck> checks, Optional<BagContents> contents) {
  /** Copies the checks. */
  public BagVerdict {
    checks = List.copyOf(checks);
  }

  /** Whether everything in the bag agrees with the keys in the bag. */
  public boolean isConsistent() {
    return contents.isPresent();
  }

  /** Whether somebody outside the bag vouches for it too. */
  public boolean isTrusted() {
    return isConsistent()
        && checks.stream().anyMatch(check -> check.outcome() == BagCheck.Outcome.TRUSTED);
  }

  /** The first check that failed. */
  public Optional<BagCheck> failure() {
    return checks.stream().filter(check -> check.outcome() == BagCheck.Outcome.FAILED).findFirst();
  }
}
