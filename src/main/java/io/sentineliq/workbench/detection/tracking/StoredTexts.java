package io.sentineliq.workbench.detection.tracking;

import io.sentineliq.workbench.detection.text.ClearTexts;
import io.sentineliq.workbench.detection.text.ClearTexts.Clear;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Walks over the stored texts, some at a time. The history has said why. */
final class StoredTexts {

  private static final int AT_ONCE = 50;
  private static final UUID FIRST = new UUID(0, 0);

  private final Transactions transactions;

  StoredTexts(Transactions transactions) {
    this.transactions = transactions;
  }

  void walk(Progress progress, Consumer<List<Clear>> sink) {
    var behind = FIRST;
    var done = 0L;
    for (var some = read(behind, progress); !some.isEmpty(); some = read(behind, progress)) {
      progress.stopIfCancelled();
      sink.accept(some);
      behind = some.getLast().detectionId();
      done += some.size();
      progress.report(done, Progress.UNKNOWN, "");
    }
  }

  private List<Clear> read(UUID behind, Progress progress) {
    return transactions.read(progress, unit -> ClearTexts.some(unit, behind, AT_ONCE));
  }
}
