package io.sentineliq.workbench.note;

import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.Map;
import java.util.UUID;

/**
 * Finds the records that have long texts, by the kind that the history gives them.
 *
 * @param finders by kind; each throws {@code Problem.NotFound}
 */
public record TextHolders(Map<String, Finder> finders) {

  /** Finds one record. */
  @FunctionalInterface
  public interface Finder {
    /** The record {@code id} in the transaction. */
    TextHolder find(Reading unit, UUID id);
  }

  /** Keeps a copy. */
  public TextHolders {
    finders = Map.copyOf(finders);
  }

  TextHolder find(Reading unit, TextRef ref) {
    var finder = finders.get(ref.subject().kind());
    if (finder == null) {
      throw new IllegalArgumentException("nobody keeps texts of " + ref.subject().kind());
    }
    return finder.find(unit, ref.subject().id());
  }
}
