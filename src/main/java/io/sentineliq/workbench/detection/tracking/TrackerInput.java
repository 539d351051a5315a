package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people type for trackers, or refused with the field's name. */
public final class TrackerInput {

  private static final String NAME = "name";
  private static final String PATTERN = "pattern";
  private static final String TAG = "tag";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PATTERN = 20_000;
  private static final int LONGEST_TAG = 100;

  private TrackerInput() {}

  /** The name. */
  public static String name(String typed) {
    var text = clean(typed).strip();
    if (text.isEmpty()) {
      throw wrong(NAME, "tracker.input.name", List.of());
    }
    return fitting(NAME, text, LONGEST_NAME);
  }

  /** The pattern, as it is typed. */
  public static String pattern(String typed) {
    var text = clean(typed);
    if (text.isBlank()) {
      throw wrong(PATTERN, "tracker.input.pattern", List.of());
    }
    return fitting(PATTERN, text, LONGEST_PATTERN);
  }

  /** A tag that may be left out. */
  public static @Nullable String tag(String typed) {
    var text = clean(typed).strip();
    return text.isEmpty() ? null : fitting(TAG, text, LONGEST_TAG);
  }

  private static String clean(String typed) {
    return typed.replace('\0', '\u2400');
  }

  private static String fitting(String field, String text, int longest) {
    if (text.length() > longest) {
      throw wrong(field, "brand.input.tooLong", List.of(longest));
    }
    return text;
  }

  private static ProblemException wrong(String field, String key, List<Object> details) {
    return new Problem.InvalidField(field, key, details).asException();
  }
}
