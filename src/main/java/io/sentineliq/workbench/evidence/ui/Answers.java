package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.CustodyFields;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
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
import java.util.UUID;

/**
 * What was said about an act.
 *
 * @param said by the name of the field
 */
record Answers(Map<String, String> said) {

  /** The name of the field that says to whom. */
  static final String RECEIVER = "receiver";

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final int END_OF_WORK = 18;

  /** What {@code action} on {@code item} amounts to. */
  CustodyCommand command(UUID item, CustodyAction action) {
    var receiver = said.getOrDefault(RECEIVER, "");
    var command =
        receiver.isEmpty()
            ? CustodyCommand.of(item, action)
            : CustodyCommand.offer(item, UUID.fromString(receiver));
    for (var field : CustodyFields.of(action).asked()) {
      command = told(command, field);
    }
    return command;
  }

  private CustodyCommand told(CustodyCommand command, StatementField field) {
    var text = said.getOrDefault(field.key(), "");
    if (text.isEmpty()) {
      return command;
    }
    return field == StatementField.DUE
        ? command.with(field, moment(text))
        : command.with(field, text);
  }

  /** A day, or a day and a time, here: {@code 2026-11-23 17:00}. */
  private static Instant moment(String typed) {
    try {
      var local =
          typed.length() == 10
              ? LocalDate.parse(typed).atTime(END_OF_WORK, 0)
              : LocalDateTime.parse(typed, MINUTES);
      return local.atZone(ZoneId.systemDefault()).toInstant();
    } catch (DateTimeException e) {
      throw new Problem.InvalidField(StatementField.DUE.key(), "evidence.due.form", List.of())
          .asException(e);
    }
  }
}
