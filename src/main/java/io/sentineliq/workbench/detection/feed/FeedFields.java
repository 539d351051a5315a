package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.detection.text.TextDraft;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the fields of a record mean, whoever named them. */
final class FeedFields {

  static final List<String> CONTENT =
      List.of("content", "text", "body", "message", "paste", "post", "description", "summary");
  static final List<String> DOMAIN = List.of("domain", "hostname", "fqdn", "name_value");

  private static final List<String> TITLE = List.of("title", "subject", "headline", "thread");
  private static final List<String> URL = List.of("url", "link", "href", "permalink", "source_url");
  private static final List<String> AUTHOR =
      List.of("author", "user", "username", "creator", "from");
  private static final List<String> TIME =
      List.of("published", "pubdate", "date", "created_at", "created", "timestamp", "time");
  private static final List<Function<String, Instant>> TIMES =
      List.of(
          Instant::parse,
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(),
          text -> LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC));
  private static final long LATEST_SECOND = 253_402_300_799L;

  private FeedFields() {}

  /** The text that a record tells, or nothing when it holds none. */
  static Optional<TextDraft> draft(long line, Map<String, String> fields) {
    return first(fields, CONTENT)
        .map(
            content ->
                new TextDraft(
                    line,
                    first(fields, TITLE).orElse(""),
                    content,
                    first(fields, URL).orElse(null),
                    first(fields, AUTHOR).orElse(null),
                    first(fields, TIME).map(FeedFields::time).orElse(null)));
  }

  /** The first of {@code names} that says something. */
  static Optional<String> first(Map<String, String> fields, List<String> names) {
    return names.stream()
        .map(fields::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }

  /** A name as it is compared. */
  static String name(String written) {
    return written.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }

  /** A moment in ISO 8601, RFC 1123 or as seconds or milliseconds since 1970; null otherwise. */
  static @Nullable Instant time(String written) {
    var text = written.strip();
    if (!text.isEmpty() && text.length() <= 13 && text.chars().allMatch(Character::isDigit)) {
      var number = Long.parseLong(text);
      return number > LATEST_SECOND ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    }
    for (var form : TIMES) {
      var read = read(form, text);
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private static @Nullable Instant read(Function<String, Instant> form, String text) {
    try {
      var moment = form.apply(text);
      var year = moment.atOffset(ZoneOffset.UTC).getYear();
      return year >= 1970 && year <= 9999 ? moment : null;
    } catch (DateTimeException _) {
      // Another form may fit.
      return null;
    }
  }
}
