package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** When something was found: typed as the clock on the wall said, kept as UTC beside its zone. */
final class FoundTime {

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");

  private FoundTime() {}

  /** The moment that {@code told} names; {@code Problem.InvalidField} when it names none. */
  static String of(Map<ItemField, String> told) {
    var zone = zone(told.getOrDefault(ItemField.FOUND_ZONE, ZoneId.systemDefault().getId()));
    try {
      var typed = told.getOrDefault(ItemField.FOUND_AT, "");
      return LocalDateTime.parse(typed, TYPED).atZone(zone).toInstant().toString();
    } catch (DateTimeException e) {
      throw new Problem.InvalidField(ItemField.FOUND_AT.key(), "evidence.invalid.found", List.of())
          .asException(e);
    }
  }

  private static ZoneId zone(String typed) {
    try {
      return ZoneId.of(typed);
    } catch (DateTimeException e) {
      throw new Problem.InvalidField(
              ItemField.FOUND_ZONE.key(), "evidence.invalid.zone", List.of(typed))
          .asException(e);
    }
  }
}
