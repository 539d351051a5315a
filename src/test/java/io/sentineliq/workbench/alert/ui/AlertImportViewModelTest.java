package io.sentineliq.workbench.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlertImportViewModelTest {

  private static final Path REJECTS = Path.of("eve.rejects.jsonl");

  private final List<Notice> notices = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  @Test
  void saysWhatBecameOfTheFile() {
    var refreshes = new ArrayList<String>();
    var imports =
        imports(
            (file, progress) ->
                new AlertImporter.Summary(5_120, 4_998, 120, 2, Optional.of(REJECTS)));
    imports.setOnImported(() -> refreshes.add("refresh"));
    imports.start(List.of(Path.of("eve.json")));
    assertThat(refreshes).hasSize(1);
    assertThat(notices).singleElement().extracting(Notice::kind).isEqualTo(Notice.Kind.WARNING);
    assertThat(notices.getFirst().text())
        .isEqualTo("eve.json: 5,120 read, 4,998 imported, 120 already known, 2 rejected.");
    notices.getFirst().actions().getLast().run().run();
    assertThat(shown).containsExactly(REJECTS);
  }

  @Test
  void offersNoRejectsWhereNothingWasRejected() {
    imports((file, progress) -> new AlertImporter.Summary(3, 3, 0, 0, Optional.empty()))
        .start(List.of(Path.of("eve.json")));
    assertThat(notices.getFirst().kind()).isEqualTo(Notice.Kind.INFORMATION);
    assertThat(notices.getFirst().actions()).hasSize(1);
  }

  @Test
  void goesOnWithTheNextFileWhenOneCannotBeRead() {
    imports(
            (file, progress) -> {
              if (file.endsWith("bad.json")) {
                throw new Problem.UnreadableInput("bad.json", "no EVE log").asException();
              }
              return new AlertImporter.Summary(1, 1, 0, 0, Optional.empty());
            })
        .start(List.of(Path.of("bad.json"), Path.of("good.json")));
    assertThat(failures).hasSize(1);
    assertThat(notices).hasSize(1);
  }

  private AlertImportViewModel imports(AlertImporter importer) {
    return new AlertImportViewModel(
        importer, new ImmediateTasks(), notices::add, shown::add, failures::add);
  }
}
