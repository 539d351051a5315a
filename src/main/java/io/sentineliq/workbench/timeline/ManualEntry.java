package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event that a person writes down. Its time is the person's; none is made up. */
public record ManualEntry(
    TimelineType type, Instant at, String title, @Nullable String description) {

  private static final String TITLE = "title";
  private static final String DESCRIPTION = "description";

  /** Most characters of a title. */
  public static final int LONGEST_TITLE = 500;

  /** Most characters of a description. */
  public static final int LONGEST_DESCRIPTION = 20_000;

  /** Throws {@link Problem.InvalidField} for an empty title and for texts that are too long. */
  public ManualEntry {
    title = title.strip();
    if (title.isEmpty()) {
      throw new Problem.InvalidField(TITLE, "timeline.entry.title.needed", List.of()).asException();
    }
    if (title.length() > LONGEST_TITLE) {
      throw new Problem.InvalidField(TITLE, "note.tooLong", List.of(LONGEST_TITLE)).asException();
    }
    if (description != null && description.isBlank()) {
      description = null;
    }
    if (description != null && description.length() > LONGEST_DESCRIPTION) {
      throw new Problem.InvalidField(DESCRIPTION, "note.tooLong", List.of(LONGEST_DESCRIPTION))
          .asException();
    }
  }
}
