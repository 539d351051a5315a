package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** For which case something comes in. */
final class CaseChoice {

  private static final String CASE = "case";

  private final Function<Progress, List<CaseRow>> cases;
  private final Optional<UUID> preset;

  /**
   * One of {@code cases}.
   *
   * @param preset the case that is chosen at first
   */
  CaseChoice(Function<Progress, List<CaseRow>> cases, Optional<UUID> preset) {
    this.cases = cases;
    this.preset = preset;
  }

  /** What is asked; {@code Problem.Conflict} when there is no case. */
  ActField field(Progress progress) {
    var choices =
        cases.apply(progress).stream()
            .map(row -> new ActField.Choice(row.id().toString(), words(row)))
            .toList();
    if (choices.isEmpty()) {
      throw new Problem.Conflict(Messages.text("evidence.collect.noCase")).asException();
    }
    var first = preset.map(UUID::toString).orElse(choices.getFirst().value());
    return ActField.choice(CASE, Messages.text("evidence.collect.case"), choices, first);
  }

  /** The case that was chosen. */
  UUID chosen(Map<String, String> answers) {
    return UUID.fromString(answers.getOrDefault(CASE, ""));
  }

  /** The same in words. */
  String words(Map<String, String> answers, Progress progress) {
    return cases.apply(progress).stream()
        .filter(row -> row.id().toString().equals(answers.get(CASE)))
        .map(CaseChoice::words)
        .findFirst()
        .orElse("");
  }

  private static String words(CaseRow row) {
    return VisibleText.of(row.number() + "  " + row.title());
  }
}
