package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was said about an act.
 *
 * @param receiver to whom it is offered, if it is
 */
record Answers(Map<String, String> said, UUID receiver) {

  /** The name of the field that says to whom. */
  static final String RECEIVER = "receiver";

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final int END_OF_WORK = 18;

  static Answers of(Map<String, String> said) {
    var receiver = said.getOrDefault(RECEIVER, "");
    return new Answers(said, receiver.isEmpty() ? new UUID(0, 0) : UUID.fromString(receiver));
  }

  String get(StatementField field) {
    return said.getOrDefault(field.key(), "");
  }

  /** A day, or a day and a time, here: {@code 2026-11-23 17:00}. */
  Optional<Instant> moment(StatementField field) {
    var typed = get(field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      var local =
          typed.length() == 10
              ? LocalDate.parse(typed).atTime(END_OF_WORK, 0)
              : LocalDateTime.parse(typed, MINUTES);
      return Optional.of(local.atZone(ZoneId.systemDefault()).toInstant());
    } catch (DateTimeException e) {
      throw new Problem.InvalidField(field.key(), "evidence.due.form", List.of()).asException(e);
    }
  }
}
