package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.platform.fx.Merge;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.SetMerge;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Saves what somebody typed about a case, as they saw it when they began, beside what colleagues
 * changed meanwhile.
 */
final class CaseWriting {

  private final Cases cases;
  private final Window window;
  private final Rewriting.Ending ending;

  CaseWriting(Cases cases, Window window, Rewriting.Ending ending) {
    this.cases = cases;
    this.window = window;
    this.ending = ending;
  }

  void change(CaseDetails began, NewCase words) {
    var id = began.row().id();
    rewriting(
            id,
            (details, progress) -> CasePart.words(details),
            (version, said, progress) -> cases.change(id, version, said),
            CasePart::merge)
        .save(kept(began.row(), CasePart.words(began)), words);
  }

  void team(CaseRow began, Set<UUID> before, Set<UUID> team) {
    var id = began.id();
    rewriting(
            id,
            (details, progress) -> cases.audience(id, progress).team(),
            (version, people, progress) -> cases.team(id, version, people),
            SetMerge<UUID>::new)
        .save(kept(began, before), team);
  }

  void reopen(CaseRow began, String reason) {
    typed(began, reason, (version, words, progress) -> cases.reopen(began.id(), version, words));
  }

  void close(CaseRow began, CloseForm.Answer answer) {
    typed(
        began,
        answer,
        (version, words, progress) ->
            cases.close(began.id(), version, words.reason(), words.decisions()));
  }

  /** Whether it is still possible is the store's to say. */
  private <T> void typed(CaseRow began, T typed, Rewriting.Writer<T> writer) {
    rewriting(began.id(), (details, progress) -> typed, writer, Merge.typed())
        .save(kept(began, typed), typed);
  }

  private <T> Rewriting<T> rewriting(
      UUID id,
      BiFunction<CaseDetails, Progress, T> words,
      Rewriting.Writer<T> writer,
      Merge.Maker<T> merging) {
    var keeper =
        new Rewriting.Keeper<>(
            progress -> {
              var now = cases.details(id, progress);
              return kept(now.row(), words.apply(now, progress));
            },
            writer);
    var title = TaskTitle.quiet(Messages.text("case.changing"));
    return new Rewriting<>(window, title, keeper, merging, ending);
  }

  private static <T> Rewriting.Kept<T> kept(CaseRow row, T words) {
    return new Rewriting.Kept<>(row.version(), words);
  }
}
