package io.sentineliq.workbench.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.FakeImporter;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class AlertImportViewModelTest {

  private static final Path REJECTS = Path.of("eve.rejects.jsonl");

  private final List<Notice> notices = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final ImmediateTasks tasks = new ImmediateTasks();

  @Test
  void saysWhatBecameOfTheFile() {
    var refreshes = new ArrayList<String>();
    var imports =
        imports(
            (file, progress) ->
                new AlertImporter.Summary(5_120, 4_998, 120, 2, Optional.of(REJECTS), false));
    imports.setOnImported(() -> refreshes.add("refresh"));
    imports.start(Path.of("eve.json"), Optional.empty());
    assertThat(refreshes).hasSize(1);
    assertThat(notices).singleElement().extracting(Notice::kind).isEqualTo(Notice.Kind.WARNING);
    assertThat(notices.getFirst().text())
        .isEqualTo("eve.json: 5,120 read, 4,998 imported, 120 already known, 2 rejected.");
    notices.getFirst().actions().getLast().run().run();
    assertThat(shown).containsExactly(REJECTS);
  }

  @Test
  void offersNoRejectsWhereNothingWasRejected() {
    imports((file, progress) -> new AlertImporter.Summary(3, 3, 0, 0, Optional.empty(), false))
        .start(Path.of("eve.json"), Optional.empty());
    assertThat(notices.getFirst().kind()).isEqualTo(Notice.Kind.INFORMATION);
    assertThat(notices.getFirst().actions()).hasSize(1);
  }

  @Test
  void goesOnWithTheNextFileWhenOneCannotBeRead() {
    var imports =
        imports(
            (file, progress) -> {
              if (file.endsWith("bad.json")) {
                throw new Problem.UnreadableInput("bad.json", "no EVE log").asException();
              }
              return new AlertImporter.Summary(1, 1, 0, 0, Optional.empty(), false);
            });
    var bad = imports.start(Path.of("bad.json"), Optional.empty());
    var good = imports.start(Path.of("good.json"), Optional.empty());
    assertThat(outcome(bad).summary()).isNull();
    assertThat(outcome(bad).words()).contains("no EVE log");
    assertThat(outcome(good).words()).startsWith("good.json: 1 read");
    assertThat(failures).hasSize(1);
    assertThat(notices).hasSize(1);
  }

  @Test
  void tellsHowFarItIsAndStops() {
    var seen = new ArrayList<Progress>();
    tasks.hold();
    var run =
        imports(
                (file, progress) -> {
                  seen.add(progress);
                  progress.report(1, 4, "some");
                  return new AlertImporter.Summary(2, 1, 1, 0, Optional.empty(), true);
                })
            .start(Path.of("eve.json"), Optional.empty());
    run.cancel();
    tasks.releaseAll();
    assertThat(seen).singleElement().matches(Progress::isCancelled);
    assertThat(run.standing()).isEqualTo(new ImportRun.Standing(0.25, "some"));
    assertThat(outcome(run).words())
        .isEqualTo("eve.json: cancelled after 2 read, 1 imported, 1 already known, 0 rejected.");
    assertThat(notices.getFirst().kind()).isEqualTo(Notice.Kind.WARNING);
  }

  private static ImportRun.Outcome outcome(ImportRun run) {
    return Objects.requireNonNull(run.outcomeProperty().get());
  }

  private AlertImportViewModel imports(BiFunction<Path, Progress, AlertImporter.Summary> work) {
    return new AlertImportViewModel(
        new FakeImporter(work), tasks, notices::add, shown::add, failures::add);
  }
}
