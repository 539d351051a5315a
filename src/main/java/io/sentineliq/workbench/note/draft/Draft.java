package io.sentineliq.workbench.note.draft;

import io.sentineliq.workbench.note.TextRef;
import java.time.Instant;

/**
 * A text as it was typed and not yet saved.
 *
 * @param sequence grows with every state that was kept of this text
 * @param baseVersion the version of the record on which the typing began
 * @param base the text of that version, so that a newer one can be merged
 */
public record Draft(
    TextRef ref, long sequence, int baseVersion, String base, String text, Instant typedAt) {

  /** The same typing on top of a version that has been saved since. */
  Draft onTopOf(int version, String saved) {
    return new Draft(ref, sequence, version, saved, text, typedAt);
  }
}
