package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.evidence.Exhibits;
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
  List<UUID> ids(List<ExhibitNumber> numbers, Progress progress) {
    var found = exhibits.numbered(numbers, progress);
    for (var number : numbers) {
      if (!found.containsKey(number)) {
        throw new Problem.Conflict(Messages.text("pack.noExhibit", number.words())).asException();
      }
    }
    return numbers.stream().map(found::get).toList();
  }
}
