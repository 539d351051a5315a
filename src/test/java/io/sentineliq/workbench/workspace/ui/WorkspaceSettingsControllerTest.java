package io.sentineliq.workbench.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.WorkspaceName;
import io.sentineliq.workbench.workspace.WorkspaceProfile;
import io.sentineliq.workbench.workspace.WorkspaceSettings;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The fields of the settings page while a colleague writes the same settings. */
@OnEachDatabase
class WorkspaceSettingsControllerTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private final ChangeFeed feed = new ChangeFeed();
  private final ChangePulse pulse = new ChangePulse(feed, Runnable::run);
  private WorkspaceFixture fixture;
  private long changes;
  private WorkspaceSettings settings;
  private View<WorkspaceSettingsController> view;

  @BeforeEach
  void openThePage() {
    fixture = WorkspaceFixture.open(database, folder);
    settings = fixture.alder().settings();
    view = Toolkit.call(this::page);
  }

  @AfterEach
  void close() {
    Toolkit.run(view::deactivate);
    pulse.close();
    fixture.close();
  }

  @Test
  void whileNothingIsTypedTheFieldsFollowAColleague() {
    theySay("Of a colleague", HOUR);
    assertThat(field("#name").getText()).isEqualTo("Of a colleague");
    assertThat(minutes()).isEqualTo(60);
    assertThat(words()).isEmpty();
  }

  @Test
  void whatIsTypedStaysUnderAColleaguesChangeAndBothAreKept() {
    type("#name", "Typed by me");

    theySay(now().name().text(), HOUR);
    assertThat(field("#name").getText()).isEqualTo("Typed by me");
    assertThat(words()).contains("colleague");

    Toolkit.run(find("#save", Button.class)::fire);

    assertThat(now().name().text()).isEqualTo("Typed by me");
    assertThat(now().sessionTimeout()).isEqualTo(HOUR);
    assertThat(minutes()).as("the fields show what was kept").isEqualTo(60);
    assertThat(told.failures()).isEmpty();
  }

  @Test
  void whatWasTypedIsTypedNoLongerOnceItIsSaved() {
    type("#name", "Typed by me");
    Toolkit.run(find("#save", Button.class)::fire);

    theySay("Of a colleague", HOUR);

    assertThat(field("#name").getText()).isEqualTo("Of a colleague");
  }

  @Test
  void whatCannotBeReadIsSaidAndStays() {
    var before = now();
    type("#name", " ");
    Toolkit.run(find("#save", Button.class)::fire);
    assertThat(words()).isNotEmpty();
    assertThat(field("#name").getText()).isEqualTo(" ");
    assertThat(now()).isEqualTo(before);
  }

  private View<WorkspaceSettingsController> page() {
    var model =
        new WorkspaceSettingsViewModel(
            settings, (typed, target, progress) -> "", true, told.window(), now -> {}, () -> {});
    View<WorkspaceSettingsController> made =
        new Views()
            .register(
                WorkspaceSettingsController.class,
                () -> new WorkspaceSettingsController(model, pulse, told.window()))
            .load(WorkspaceSettingsController.class);
    new Scene(made.root());
    made.root().applyCss();
    made.activate();
    return made;
  }

  private void theySay(String name, Duration timeout) {
    var now = now();
    settings.describe(
        settings.version(Progress.unwatched()),
        new WorkspaceProfile(
            new WorkspaceName(name),
            now.slug(),
            now.description(),
            now.primary(),
            now.secondary(),
            now.billing(),
            timeout,
            now.networks()));
    var place = fixture.alder().membership().workspaceId();
    changes++;
    Toolkit.run(() -> feed.publish(new Change(place, changes)));
  }

  private WorkspaceProfile now() {
    return settings.details(Progress.unwatched()).profile();
  }

  private void type(String selector, String text) {
    Toolkit.run(() -> field(selector).setText(text));
  }

  private TextField field(String selector) {
    return find(selector, TextField.class);
  }

  private String words() {
    return find("#words", Label.class).getText();
  }

  private int minutes() {
    return (Integer) find("#timeout", Spinner.class).getValue();
  }

  private <T extends Node> T find(String selector, Class<T> type) {
    return type.cast(view.root().lookup(selector));
  }
}
