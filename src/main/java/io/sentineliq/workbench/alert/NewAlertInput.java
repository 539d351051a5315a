package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.record.SourceText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people type for an alert, cleaned, or refused with the name of the part. */
public final class NewAlertInput {

  private static final String DETECTED_AT = "detectedAt";
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_DESCRIPTION = 20_000;
  private static final int LONGEST_SOURCE = 200;
  private static final int LONGEST_ASSET = 255;
  private static final int LONGEST_TAG = 100;
  private static final int MOST = 50;
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("yyyy-M-d H:mm[:ss]", Locale.ROOT);

  private NewAlertInput() {}

  /** One line that says what happened. */
  public static String title(String typed) {
    var title = SourceText.clean(typed.strip());
    if (title.isEmpty()) {
      throw invalid("title", "alert.new.title.missing");
    }
    return fitting("title", title, LONGEST_TITLE);
  }

  /** More about it. */
  public static String description(String typed) {
    return fitting("description", SourceText.clean(typed.strip()), LONGEST_DESCRIPTION);
  }

  /** Who or what told of it. */
  public static String source(String typed) {
    var source = SourceText.clean(typed.strip());
    if (source.isEmpty()) {
      throw invalid("source", "alert.new.source.missing");
    }
    return fitting("source", source, LONGEST_SOURCE);
  }

  /** {@code 2026-11-21 14:07} or with seconds, in {@code zone}; not in the future. */
  public static Instant detectedAt(String typed, ZoneId zone, Instant now) {
    var moment = moment(typed.strip(), zone);
    if (moment.isAfter(now.plus(CLOCKS_DIFFER))) {
      throw invalid(DETECTED_AT, "alert.new.detected.future");
    }
    return moment;
  }

  /** How {@link #detectedAt} reads {@code moment}. */
  public static String shown(Instant moment, ZoneId zone) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
        .format(moment.atZone(zone));
  }

  /** Words divided by commas or lines. */
  public static Set<String> words(String typed) {
    var words = new LinkedHashSet<String>();
    for (var part : typed.split("[,\n]", -1)) {
      var word = SourceText.clean(part.strip());
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Affected machines and people. */
  public static Set<String> assets(Set<String> words) {
    return few("assets", words, LONGEST_ASSET);
  }

  /** Labels. */
  public static Set<String> tags(Set<String> words) {
    return few("tags", words, LONGEST_TAG);
  }

  private static Instant moment(String typed, ZoneId zone) {
    try {
      return LocalDateTime.parse(typed.replace('T', ' '), TYPED).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw new Problem.InvalidField(DETECTED_AT, "alert.new.detected.unreadable", List.of())
          .asException(e);
    }
  }

  private static Set<String> few(String field, Set<String> words, int longest) {
    if (words.size() > MOST) {
      throw invalid(field, "alert.new.words.many", MOST);
    }
    words.forEach(word -> fitting(field, word, longest));
    return Collections.unmodifiableSet(new LinkedHashSet<>(words));
  }

  private static String fitting(String field, String text, int longest) {
    if (text.length() > longest) {
      throw invalid(field, "alert.new.tooLong", longest, text.length());
    }
    return text;
  }

  private static ProblemException invalid(String field, String sentenceKey, Object... details) {
    return new Problem.InvalidField(field, sentenceKey, List.of(details)).asException();
  }
}
