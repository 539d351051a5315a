package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.brand.lookalike.Step;
import io.sentineliq.workbench.brand.lookalike.Tier;
import io.sentineliq.workbench.brand.lookalike.Verdict;
import io.sentineliq.workbench.classification.Severity;
import java.util.List;
import java.util.UUID;

/**
 * A domain of a list that looks like a brand's.
 *
 * @param domain in Unicode
 * @param brandId whose brand
 * @param brand the brand's domain, in Unicode
 * @param score from 1 to 100
 * @param steps lead from {@code brand} to {@code domain}
 */
public record LookalikeHit(String domain, UUID brandId, String brand, int score, List<Step> steps) {

  /** What {@code verdict} says of a brand. */
  public static LookalikeHit of(Verdict verdict, UUID brandId) {
    return new LookalikeHit(
        verdict.domain(), brandId, verdict.brand(), verdict.score(), verdict.steps());
  }

  /** How bad it is: as the scorer's tiers, so never critical before a person has looked. */
  public Severity severity() {
    return switch (Tier.of(score)) {
      case HIGH -> Severity.HIGH;
      case MEDIUM -> Severity.MEDIUM;
      case LOW, NONE -> Severity.LOW;
    };
  }
}
