package io.sentineliq.workbench.note;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.persistence.Versioned;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.time.Instant;

/** A record that has long texts; a note, or what an upper feature declares as one. */
public interface TextHolder extends Versioned {

  /** The text of {@code part}; an unknown part is a programming error. */
  String text(String part);

  /** Most characters of {@code part}. */
  default int longest(String part) {
    return LongTexts.LONGEST;
  }

  /** Throws {@code Problem.Forbidden} or another one unless the unit's actor may write. */
  void requireWriter(UnitOfWork unit);

  /** Another text from now on. */
  void write(String part, String text, Instant now);

  /** In whose timelines a change is told. */
  TimelineSubjects told();

  /** The name of {@code part} in sentences, as a message key. */
  String wordKey(String part);
}
