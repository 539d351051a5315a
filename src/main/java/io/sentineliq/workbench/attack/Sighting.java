package io.sentineliq.workbench.attack;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technique as somebody saw it.
 *
 * @param tactic short name of the tactic it served here
 * @param technique id of a technique or sub-technique of the catalogue
 * @param confidence 0 to 100
 */
public record Sighting(
    String tactic,
    String technique,
    @Nullable String description,
    Instant detectedAt,
    int confidence,
    @Nullable Severity severity) {

  private static final int LONGEST = 4_000;

  /** {@link Problem.InvalidField} for what the catalogue does not know or the store cannot hold. */
  public void require(AttackCatalogue catalogue) {
    var known = catalogue.technique(technique);
    if (known.isEmpty()) {
      throw invalid("technique", "attack.unknownTechnique", technique);
    }
    if (!known.get().tactics().contains(tactic)) {
      throw invalid("tactic", "attack.otherTactic", known.get().name());
    }
    if (confidence < 0 || confidence > 100) {
      throw invalid("confidence", "attack.confidence");
    }
    if (description != null && description.length() > LONGEST) {
      throw invalid("description", "attack.tooLong", LONGEST);
    }
  }

  private static RuntimeException invalid(String field, String sentence, Object... details) {
    return new Problem.InvalidField(field, sentence, List.of(details)).asException();
  }
}
