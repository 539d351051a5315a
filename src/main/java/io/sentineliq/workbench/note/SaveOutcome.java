package io.sentineliq.workbench.note;

/** What became of a text that somebody saved. */
public sealed interface SaveOutcome {

  /** How it is stored now. */
  LongText stored();

  /**
   * It is saved.
   *
   * @param isMerged whether it now also has what somebody else saved meanwhile
   */
  record Saved(LongText stored, boolean isMerged) implements SaveOutcome {}

  /** Nothing was saved: somebody else changed the same lines, and {@code stored} is theirs. */
  record Conflict(LongText stored) implements SaveOutcome {}
}
