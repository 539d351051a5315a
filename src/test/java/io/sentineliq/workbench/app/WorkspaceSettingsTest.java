package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.FakeWorkspace;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.workspace.EmailAddress;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the workspace and its people, and the menu under its name. */
class WorkspaceSettingsTest {

  private final FakeWorkspace workspace = new FakeWorkspace();
  private DeskWindow desk;

  @BeforeEach
  void open() {
    var workplace = new FakeWorkplace(3, Protection.ENCRYPTED).inWorkspace(workspace);
    desk = new DeskWindow(workplace.beside("birch", "Birch SOC"));
    desk.go("navigation.settings");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theWorkspaceIsDescribedAndTheWindowShowsIt() {
    page("Workspace");
    desk.keep("settings-workspace");
    Toolkit.run(() -> field("#slug").setText("not a name"));
    Toolkit.run(() -> desk.find("#save", Button.class).fire());
    desk.awaitText(".workspace-foot .label", "small letters");
    assertThat(Toolkit.call(() -> field("#slug").isFocused())).isTrue();
    Toolkit.run(() -> field("#slug").setText("alder"));
    Toolkit.run(() -> field("#name").setText("Alder night watch"));
    Toolkit.run(() -> field("#primary").setText("#8a2be2"));
    Toolkit.run(() -> desk.find("#save", Button.class).fire());
    desk.awaitText(".workspace-foot .label", "Saved.");
    desk.awaitText(".workspace-name", "Alder night watch");
    desk.keep("settings-workspace-coloured");
    Toolkit.run(() -> desk.find(".workspace-page .scroll-pane", ScrollPane.class).setVvalue(1));
    desk.keep("settings-workspace-end");
  }

  @Test
  void peopleAreListedInvitedAndGivenRoles() {
    page("People");
    desk.awaitText(".people-table .table-cell", "Mia Lindqvist");
    desk.keep("settings-people");
    desk.robot.clickOn("Mia Lindqvist");
    desk.settle();
    desk.robot.clickOn("Make administrator");
    desk.settle();
    Toolkit.await(() -> roleOfMia() == WorkspaceRole.ADMIN);
    desk.awaitText(".people-form .button", "Make member");
    workspace.offerOwnership(FakeWorkspace.MIA);
    workspace.invite(new EmailAddress("zoe@example.org"), WorkspaceRole.MEMBER);
    page("Workspace");
    page("People");
    desk.awaitText(".people-form .label", "zoe@example.org");
    desk.awaitText(".note-warn .label", "offered to Mia Lindqvist");
    desk.keep("settings-people-offered");
    desk.robot.clickOn("Take back");
    desk.settle();
    Toolkit.await(() -> workspace.everybody(Progress.unwatched()).offer().isEmpty());
  }

  @Test
  void theNameOfTheWorkspaceOpensTheWaysToOthers() {
    desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    Toolkit.await(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
    var items =
        Toolkit.call(
            () ->
                Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .flatMap(menu -> menu.getItems().stream())
                    .map(MenuItem::getText)
                    .toList());
    assertThat(items)
        .contains("Open workspace Birch SOC", "New workspace…", "Join with an invitation…");
  }

  private WorkspaceRole roleOfMia() {
    return workspace.everybody(Progress.unwatched()).people().stream()
        .filter(person -> person.id().equals(FakeWorkspace.MIA))
        .findFirst()
        .orElseThrow()
        .role();
  }

  private void page(String name) {
    desk.robot.clickOn(name);
    desk.settle();
    desk.awaitText(".settings-page .heading-screen", name);
  }

  private TextField field(String selector) {
    return desk.find(selector, TextField.class);
  }
}
