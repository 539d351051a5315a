package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.list.TimeRange;
import java.time.Instant;
import java.util.Locale;

/**
 * Which entries of the history are shown.
 *
 * @param words in whatever an entry tells, its actor or its action; empty for all
 * @param resource kind of the record, {@code ALERT}; empty for all
 * @param range when
 */
public record AuditFilter(String words, String resource, TimeRange range) {

  /** Everything. */
  public static final AuditFilter NONE = new AuditFilter("", "", TimeRange.ALWAYS);

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  /** Whether it leaves nothing out. */
  public boolean isEverything() {
    return equals(NONE);
  }

  /** Whether entries about {@code kind} can be among what it leaves. */
  public boolean allows(String kind) {
    return resource.isEmpty() || resource.equals(kind);
  }

  /** The words as a pattern of {@code like}, in lower case, with {@code !} before what it masks. */
  public String pattern() {
    var masked = words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    return "%" + masked + "%";
  }

  /** The first moment inside, seen from {@code now}. */
  public Instant from(Instant now) {
    return range.from(now).orElse(FIRST);
  }

  /** The first moment after, seen from {@code now}. */
  public Instant until(Instant now) {
    return range.until(now).orElse(LAST);
  }
}
