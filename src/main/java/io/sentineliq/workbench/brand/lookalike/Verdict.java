package io.sentineliq.workbench.brand.lookalike;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a domain looks like.
 *
 * @param domain its normal form, in Unicode
 * @param brand the brand's domain, in Unicode; empty when only an asset of nobody in particular
 * @param score from 0 to 100; 0 for an owned domain
 * @param steps lead from {@code brand} to {@code domain}, see {@link Step#replay}
 */
public record Verdict(String domain, String brand, int score, List<Step> steps) {

  /** How urgent it is. */
  public Tier tier() {
    return Tier.of(score);
  }

  /** Whether it belongs to a brand. */
  public boolean isOwned() {
    return techniques().contains(Clue.OWNED);
  }

  /** What was done to the brand, in the order of the steps. */
  public Set<Clue> techniques() {
    var techniques = new LinkedHashSet<Clue>();
    for (var step : steps) {
      if (step.clue().isTechnique()) {
        techniques.add(step.clue());
      }
    }
    return techniques;
  }
}
