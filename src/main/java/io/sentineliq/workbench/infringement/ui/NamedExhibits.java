package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.infringement.pack.PackInput;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;

/** Exhibits as people name them: by the numbers of their case and their own. */
final class NamedExhibits {

  private final Exhibits exhibits;

  NamedExhibits(Exhibits exhibits) {
    this.exhibits = exhibits;
  }

  /** Their ids; {@code Problem.Conflict} for one that is not there. */
  List<UUID> ids(List<PackInput.ExhibitNumber> numbers, Progress progress) {
    return numbers.stream().map(number -> id(number, progress)).toList();
  }

  private UUID id(PackInput.ExhibitNumber number, Progress progress) {
    return exhibits
        .numbered(number.caseNumber(), number.exhibit(), progress)
        .orElseThrow(
            () ->
                new Problem.Conflict(
                        Messages.text("pack.noExhibit", number.caseNumber(), number.exhibit()))
                    .asException());
  }
}
