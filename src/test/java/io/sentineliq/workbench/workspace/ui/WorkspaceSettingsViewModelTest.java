package io.sentineliq.workbench.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.BillingProfile;
import io.sentineliq.workbench.workspace.WorkspaceName;
import io.sentineliq.workbench.workspace.WorkspaceProfile;
import io.sentineliq.workbench.workspace.WorkspaceSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Settings of a workspace that a colleague changes while somebody is typing. */
@OnEachDatabase
class WorkspaceSettingsViewModelTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private final List<String> names = new ArrayList<>();
  private WorkspaceFixture fixture;
  private WorkspaceSettings settings;
  private WorkspaceSettingsViewModel model;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    settings = fixture.alder().settings();
    model =
        new WorkspaceSettingsViewModel(
            settings,
            (typed, target, progress) -> "",
            true,
            told.window(),
            now -> names.add(now.profile().name().text()),
            () -> names.add("gone"));
    model.read();
    model.begin();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatBothSayInDifferentPlacesIsKept() {
    var mine = named(now(), "Alder by night", now().sessionTimeout());
    theySay(named(now(), now().name().text(), HOUR));
    model.look();
    model.goOn();
    assertThat(model.stateProperty().get()).contains("colleague");

    model.save(mine);

    assertThat(now().name().text()).isEqualTo("Alder by night");
    assertThat(now().sessionTimeout()).isEqualTo(HOUR);
    assertThat(told.notices()).hasSize(1);
    assertThat(names).containsExactly("Alder by night");
    assertThat(began()).isEqualTo(now());
  }

  @Test
  void aContradictionIsAskedAbout() {
    var mine = named(now(), "Mine", now().sessionTimeout());
    theySay(named(now(), "Theirs", now().sessionTimeout()));

    Answering.with(
        person -> {
          person.choose("Of");
          person.press("Save");
        },
        () -> model.save(mine));

    assertThat(now().name().text()).isEqualTo("Theirs");
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(told.failures()).isEmpty();
  }

  @Test
  void whoeverPutsItOffCanSaveAgain() {
    var mine = named(now(), "Mine", now().sessionTimeout());
    theySay(named(now(), "Theirs", now().sessionTimeout()));

    Answering.with(person -> person.press("Cancel"), () -> model.save(mine));

    assertThat(now().name().text()).isEqualTo("Theirs");
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(model.stateProperty().get()).isNotEmpty();
  }

  @Test
  void anOwnPictureIsNoContradiction() {
    settings.changeLogo(Optional.empty());
    model.look();
    model.goOn();

    model.save(named(now(), "Mine", now().sessionTimeout()));

    assertThat(now().name().text()).isEqualTo("Mine");
    assertThat(told.notices()).isEmpty();
  }

  @Test
  void everyPartCanBeContested() {
    var base = now();
    var mine = everythingOther(base, "Mine");
    var theirs = everythingOther(base, "Theirs");

    var merge = ProfilePart.merge(base, mine, theirs);

    var count = merge.questions().size();
    assertThat(count).isGreaterThanOrEqualTo(8);
    assertThat(merge.settled(Collections.nCopies(count, Choice.THEIRS))).isEqualTo(theirs);
    assertThat(merge.settled(List.of())).isEqualTo(mine);
  }

  private void theySay(WorkspaceProfile profile) {
    settings.describe(settings.version(Progress.unwatched()), profile);
  }

  private WorkspaceProfile now() {
    return settings.details(Progress.unwatched()).profile();
  }

  private WorkspaceProfile began() {
    return Objects.requireNonNull(model.beganProperty().get()).words();
  }

  private static WorkspaceProfile named(WorkspaceProfile of, String name, Duration timeout) {
    return new WorkspaceProfile(
        new WorkspaceName(name),
        of.slug(),
        of.description(),
        of.primary(),
        of.secondary(),
        of.billing(),
        timeout,
        of.networks());
  }

  private static WorkspaceProfile everythingOther(WorkspaceProfile of, String word) {
    return new WorkspaceProfile(
        new WorkspaceName(word),
        of.slug(),
        word,
        of.primary(),
        of.secondary(),
        new BillingProfile(word, of.billing().cnpj(), word, word, word, word, word, "BR"),
        of.sessionTimeout(),
        of.networks());
  }
}
