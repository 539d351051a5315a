package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Saves what somebody typed about a case as it was when they began. When a colleague was first, the
 * words of both are kept, and where they contradict each other it is asked.
 */
final class CaseChange {

  private final Cases cases;
  private final Window window;
  private final Runnable done;
  private final BiFunction<EditMerge, String, Optional<NewCase>> asking;

  /**
   * Saves through {@code cases} and calls {@code done} after each try.
   *
   * @param asking settles contradictions with somebody of that name, or not
   */
  CaseChange(
      Cases cases,
      Window window,
      Runnable done,
      BiFunction<EditMerge, String, Optional<NewCase>> asking) {
    this.cases = cases;
    this.window = window;
    this.done = done;
    this.asking = asking;
  }

  /** Saves {@code words}, typed when the case was as {@code base} says. */
  void save(CaseDetails base, NewCase words) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("case.changing")),
            progress -> tried(base, words, progress),
            conflict -> {
              done.run();
              conflict.ifPresent(this::settle);
            },
            failure -> {
              done.run();
              window.failures().accept(failure);
            });
  }

  private Optional<Conflict> tried(CaseDetails base, NewCase words, Progress progress) {
    var row = base.row();
    try {
      cases.change(row.id(), row.version(), words);
      return Optional.empty();
    } catch (ProblemException e) {
      if (e.problem() instanceof Problem.Stale stale) {
        var now = cases.details(row.id(), progress);
        var merge = new EditMerge(EditMerge.words(base), words, EditMerge.words(now));
        return Optional.of(new Conflict(merge, now, stale.who()));
      }
      throw e;
    }
  }

  private void settle(Conflict conflict) {
    if (conflict.merge.contested().isEmpty()) {
      save(conflict.now, conflict.merge.merged(Map.of()));
      window
          .notices()
          .accept(
              Notice.information(Messages.text("case.stale.joined", VisibleText.of(conflict.who))));
    } else {
      asking.apply(conflict.merge, conflict.who).ifPresent(words -> save(conflict.now, words));
    }
  }

  private record Conflict(EditMerge merge, CaseDetails now, String who) {}
}
