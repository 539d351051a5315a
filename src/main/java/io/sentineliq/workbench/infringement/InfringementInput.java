package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type for infringements and takedowns, or refused with the field's name. */
public final class InfringementInput {

  private static final String TITLE = "title";
  private static final String URLS = "urls";
  private static final String RECIPIENT = "recipient";
  private static final String DUE = "due";
  private static final String REASON = "reason";
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_URLS = 20_000;
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_REASON = 2_000;
  private static final Pattern BETWEEN = Pattern.compile("\\s+");

  private InfringementInput() {}

  /** The title. */
  public static String title(String typed) {
    var text = clean(typed);
    if (text.isEmpty()) {
      throw wrong(TITLE, "infringement.input.title", List.of());
    }
    return fitting(TITLE, text, LONGEST_TITLE);
  }

  /** A line that may be left out. */
  public static @Nullable String optional(String field, String typed, int longest) {
    var text = clean(typed);
    return text.isEmpty() ? null : fitting(field, text, longest);
  }

  /** A longer text that may be left out. */
  public static @Nullable String text(String field, String typed) {
    return optional(field, typed, LONGEST_TEXT);
  }

  /** Addresses, one on a line, each once. */
  public static List<String> urls(String typed) {
    fitting(URLS, typed, LONGEST_URLS);
    return BETWEEN.splitAsStream(clean(typed)).filter(url -> !url.isEmpty()).distinct().toList();
  }

  /** Who gets a takedown. */
  public static String recipient(String typed) {
    var text = clean(typed);
    if (text.isEmpty()) {
      throw wrong(RECIPIENT, "infringement.input.recipient", List.of());
    }
    return fitting(RECIPIENT, text, LONGEST_LINE);
  }

  /** A line that may be empty. */
  public static String line(String field, String typed) {
    return fitting(field, clean(typed), LONGEST_LINE);
  }

  /** The letter, which may be empty. */
  public static String letter(String typed) {
    return fitting("letter", typed.replace('\0', '\u2400'), LONGEST_TEXT);
  }

  /** The end of a day as {@code 2026-11-30}, or nothing. */
  public static @Nullable Instant due(String typed, ZoneId zone) {
    var text = clean(typed);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text).plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant();
    } catch (DateTimeParseException e) {
      throw new Problem.InvalidField(DUE, "infringement.input.due", List.of()).asException(e);
    }
  }

  /** Why something goes on; must be said where {@code isNeeded}. */
  public static @Nullable String reason(@Nullable String typed, boolean isNeeded) {
    var text = typed == null ? "" : clean(typed);
    if (text.isEmpty() && isNeeded) {
      throw wrong(REASON, "infringement.input.reason", List.of());
    }
    return text.isEmpty() ? null : fitting(REASON, text, LONGEST_REASON);
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
