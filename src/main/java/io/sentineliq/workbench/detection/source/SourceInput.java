package io.sentineliq.workbench.detection.source;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people type for sources, or refused with the field's name. */
public final class SourceInput {

  private static final String NAME = "name";
  private static final String URL = "url";
  private static final String INTERVAL = "interval";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_URL = 2_048;
  private static final int MOST_HOURS = 8_760;

  private SourceInput() {}

  /** The name. */
  public static String name(String typed) {
    var text = clean(typed);
    if (text.isEmpty()) {
      throw wrong(NAME, "source.input.name", List.of());
    }
    return fitting(NAME, text, LONGEST_NAME);
  }

  /** Where it is, as far as that is told. */
  public static @Nullable String url(String typed) {
    var text = clean(typed);
    return text.isEmpty() ? null : fitting(URL, text, LONGEST_URL);
  }

  /** Hours from 1 to {@value #MOST_HOURS}, or nothing. */
  public static @Nullable Integer intervalHours(String typed) {
    var text = clean(typed);
    if (text.isEmpty()) {
      return null;
    }
    var hours = text.length() <= 4 && text.chars().allMatch(Character::isDigit) ? hours(text) : 0;
    if (hours < 1 || hours > MOST_HOURS) {
      throw wrong(INTERVAL, "source.input.interval", List.of(MOST_HOURS));
    }
    return hours;
  }

  private static int hours(String digits) {
    return Integer.parseInt(digits);
  }

  private static String clean(String typed) {
    return typed.strip().replace('\0', '\u2400');
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
