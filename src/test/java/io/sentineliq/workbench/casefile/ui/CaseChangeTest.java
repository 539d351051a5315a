package io.sentineliq.workbench.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.StaleForm;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A case that a colleague changed while somebody was typing. */
@OnEachDatabase
class CaseChangeTest {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final List<Notice> notices = new ArrayList<>();
  private final List<EditMerge> asked = new ArrayList<>();
  private WorkspaceFixture fixture;
  private Cases cases;
  private UUID id;
  private CaseChange change;

  @BeforeEach
  void openACase() {
    fixture = WorkspaceFixture.open(database, folder);
    WorkspaceSession session = fixture.alder();
    cases = session.cases();
    id = cases.open(new Cases.Opening(NewCase.of("Intrusion"), List.of(), Optional.empty(), false));
    change = new CaseChange(cases, window(), () -> {}, this::takeTheirTitle);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatBothChangedInDifferentPlacesIsSavedAndTold() {
    var began = details();
    cases.change(id, began.row().version(), titled(began, "Of a colleague"));
    change.save(began, prioritised(began, Priority.CRITICAL));

    assertThat(details().row().title()).isEqualTo("Of a colleague");
    assertThat(details().row().priority()).isEqualTo(Priority.CRITICAL);
    assertThat(asked).isEmpty();
    assertThat(notices).hasSize(1);
  }

  @Test
  void aContradictionIsAskedAboutAndTheAnswerSaved() {
    var began = details();
    cases.change(id, began.row().version(), titled(began, "Of a colleague"));
    change.save(began, titled(began, "Mine"));

    assertThat(asked).hasSize(1);
    assertThat(details().row().title()).isEqualTo("Of a colleague");
  }

  private Optional<NewCase> takeTheirTitle(EditMerge merge, String who) {
    asked.add(merge);
    return Optional.of(merge.merged(Map.of(EditMerge.Field.TITLE, StaleForm.Choice.THEIRS)));
  }

  private CaseDetails details() {
    return cases.details(id, Progress.unwatched());
  }

  private static NewCase titled(CaseDetails began, String title) {
    var words = EditMerge.words(began);
    return new NewCase(
        title,
        words.description(),
        words.priority(),
        words.type(),
        words.confidentiality(),
        words.tlp(),
        null);
  }

  private static NewCase prioritised(CaseDetails began, Priority priority) {
    var words = EditMerge.words(began);
    return new NewCase(
        words.title(),
        words.description(),
        priority,
        words.type(),
        words.confidentiality(),
        words.tlp(),
        null);
  }

  private Window window() {
    return new Window(
        new ImmediateTasks(),
        new Shortcuts(),
        ViewMemory.forThisRun(),
        new Dialogs(() -> null),
        notices::add,
        failure -> {
          throw new AssertionError(failure);
        },
        place -> {},
        file -> {},
        InstantSource.system());
  }
}
