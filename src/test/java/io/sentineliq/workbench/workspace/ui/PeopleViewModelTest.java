package io.sentineliq.workbench.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.FakeWorkspace;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.workspace.EmailAddress;
import io.sentineliq.workbench.workspace.PersonRow;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleViewModelTest {

  private final FakeWorkspace workspace = new FakeWorkspace();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final PeopleViewModel model =
      new PeopleViewModel(workspace, true, window(), () -> gone.add("gone"));

  @Test
  void nothingIsOfferedBeforePeopleAreRead() {
    assertThat(model.runs()).isFalse();
    assertThat(model.canLeave()).isFalse();
    assertThat(model.canChange()).isFalse();
  }

  @Test
  void theOwnerIsNeitherChangedNorOfferedTheirOwnWorkspace() {
    model.read();
    choose(FakeWorkspace.ANA);
    assertThat(model.canChange()).isFalse();
    assertThat(model.canOffer()).isFalse();
    assertThat(model.canLeave()).isFalse();
  }

  @Test
  void aRoleIsChangedThereAndBackAndThePersonStaysChosen() {
    model.read();
    choose(FakeWorkspace.MIA);
    model.toggleRole();
    assertThat(chosen().role()).isEqualTo(WorkspaceRole.ADMIN);
    model.toggleRole();
    assertThat(chosen().role()).isEqualTo(WorkspaceRole.MEMBER);
    assertThat(failures).isEmpty();
  }

  @Test
  void whoIsRemovedIsNoLongerChosen() {
    model.read();
    choose(FakeWorkspace.MIA);
    model.remove();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(workspace.everybody(Progress.unwatched()).people()).hasSize(2);
  }

  @Test
  void theCodeOfAnInvitationIsShownOnce() {
    var shown = new ArrayList<String>();
    model.read();
    model.invite(
        new PersonForm.Wanted(
            new EmailAddress("zoe@example.org"), Optional.empty(), WorkspaceRole.MEMBER),
        shown::add,
        failures::add);
    assertThat(shown).hasSize(1);
    assertThat(shown.getFirst()).hasSize(32);
  }

  @Test
  void whatIsRefusedIsToldAndPeopleAreReadAgain() {
    model.read();
    model.leave();
    assertThat(failures).hasSize(1);
    assertThat(gone).isEmpty();
    assertThat(model.busyProperty().get()).isFalse();
  }

  private Window window() {
    return new Window(
        new ImmediateTasks(),
        new Shortcuts(),
        ViewMemory.forThisRun(),
        new Dialogs(() -> null),
        notice -> {},
        failures::add,
        place -> {},
        file -> {},
        InstantSource.system());
  }

  private void choose(UUID person) {
    var everybody = workspace.everybody(Progress.unwatched());
    everybody.people().stream()
        .filter(row -> row.id().equals(person))
        .forEach(model.chosenProperty()::set);
  }

  private PersonRow chosen() {
    return Objects.requireNonNull(model.chosenProperty().get());
  }
}
