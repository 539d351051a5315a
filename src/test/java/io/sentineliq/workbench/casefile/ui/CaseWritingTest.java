package io.sentineliq.workbench.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A case that a colleague changed while somebody was typing. */
@OnEachDatabase
class CaseWritingTest {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private WorkspaceFixture fixture;
  private Cases cases;
  private CaseWriting writing;
  private UUID id;

  @BeforeEach
  void openACase() {
    fixture = WorkspaceFixture.open(database, folder);
    cases = fixture.alder().cases();
    writing = new CaseWriting(cases, told.window(), told);
    id = cases.open(new Cases.Opening(NewCase.of("Intrusion"), List.of(), Optional.empty(), false));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatBothChangedInDifferentPlacesIsSavedAndTold() {
    var began = details();
    theyChange(said("Of a colleague", null, Priority.MEDIUM));

    writing.change(began, said("Intrusion", null, Priority.CRITICAL));

    assertThat(CasePart.words(details()))
        .isEqualTo(said("Of a colleague", null, Priority.CRITICAL));
    assertThat(told.notices()).hasSize(1);
  }

  @Test
  void aContradictionIsAskedAboutAndTheAnswerSaved() {
    var began = details();
    theyChange(said("Of a colleague", "Their words", Priority.MEDIUM));

    Answering.with(
        person -> {
          person.choose("Both");
          person.press("Save");
        },
        () -> writing.change(began, said("Mine", "My words", Priority.MEDIUM)));

    assertThat(details().row().title()).isEqualTo("Mine");
    assertThat(details().description()).isEqualTo("Their words\n\nMy words");
  }

  @Test
  void aTeamThatAColleagueChangedIsNotOverwritten() {
    var me = fixture.alder().membership().userId();
    var began = details().row();
    cases.team(id, began.version(), Set.of(me));

    writing.team(began, Set.of(), Set.of());

    assertThat(cases.audience(id, Progress.unwatched()).team()).containsExactly(me);
    assertThat(told.failures()).isEmpty();
  }

  @Test
  void reasonsAreNotLostToAnotherChange() {
    cases.moveTo(id, details().row().version(), CaseStatus.REVIEW);
    var began = details().row();
    theyChange(said("Of a colleague", null, Priority.MEDIUM));
    writing.close(began, new CloseForm.Answer("A false alarm", Map.of()));
    assertThat(details().row().status()).isEqualTo(CaseStatus.CLOSED);

    writing.reopen(began, "It came back");
    assertThat(details().row().status()).isEqualTo(CaseStatus.ACTIVE);
    assertThat(details().row().title()).isEqualTo("Of a colleague");
    assertThat(told.notices()).hasSize(2);
  }

  private void theyChange(NewCase words) {
    cases.change(id, details().row().version(), words);
  }

  private NewCase said(String title, @Nullable String description, Priority priority) {
    var words = CasePart.words(details());
    return new NewCase(
        title, description, priority, words.type(), words.confidentiality(), words.tlp(), null);
  }

  private CaseDetails details() {
    return cases.details(id, Progress.unwatched());
  }
}
