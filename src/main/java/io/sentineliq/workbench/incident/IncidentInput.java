package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;

/** What people type for incidents, cases and their tasks, or refused with the field's name. */
public final class IncidentInput {

  private static final String MINUTES = "minutes";
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_REASON = 2_000;

  private IncidentInput() {}

  /** One line that says what it is. */
  public static String title(String typed) {
    return required("title", typed, LONGEST_TITLE);
  }

  /** Several lines that say more. */
  public static String text(String field, String typed) {
    return required(field, typed, LONGEST_TEXT);
  }

  /** Why something is done, or how it ended. */
  public static String reason(String field, String typed) {
    return required(field, typed, LONGEST_REASON);
  }

  /** The minutes until an incident is to be resolved. */
  public static int minutes(String typed) {
    try {
      var minutes = Integer.parseInt(typed.strip());
      if (minutes >= SlaClock.LEAST_MINUTES && minutes <= SlaClock.MOST_MINUTES) {
        return minutes;
      }
      throw wrongMinutes().asException();
    } catch (NumberFormatException e) {
      throw wrongMinutes().asException(e);
    }
  }

  private static Problem wrongMinutes() {
    return new Problem.InvalidField(
        MINUTES,
        "incident.form.minutes.hint",
        List.of(SlaClock.LEAST_MINUTES, SlaClock.MOST_MINUTES));
  }

  private static String required(String field, String typed, int longest) {
    var text = typed.strip().replace('\0', '\u2400');
    if (text.isEmpty()) {
      throw new Problem.InvalidField(field, "incident.input.missing", List.of()).asException();
    }
    if (text.length() > longest) {
      throw new Problem.InvalidField(field, "incident.input.tooLong", List.of(longest))
          .asException();
    }
    return text;
  }
}
