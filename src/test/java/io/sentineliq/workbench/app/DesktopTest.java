package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.FxExecutor;
import io.sentineliq.workbench.platform.fx.Slot;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.task.BackgroundTasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.TaskListModel;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.HeadlessMouse;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.Typing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** One person at the keyboard, from the first page to the audit, in one window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DesktopTest {

  @TempDir static Path folder;

  private final FakeWorkplace workplace = new FakeWorkplace(60, Protection.ENCRYPTED);
  private final FxExecutor userInterface = new FxExecutor();
  private final InstantSource clock = InstantSource.fixed(FakeWorkplace.NOW);
  private final TaskListModel taskList = new TaskListModel(clock);
  private final BackgroundTasks tasks = new BackgroundTasks(userInterface, taskList);
  private final FxRobot robot = new FxRobot();
  private Stage stage = Toolkit.call(Stage::new);
  private WorkspaceWindow window = Toolkit.call(this::window);

  @BeforeAll
  void show() {
    Toolkit.run(
        () -> {
          HeadlessMouse.install();
          var scene = new Scene(new StackPane(), 1000, 760);
          new Theme().dress(scene);
          scene.setRoot(window.view().root());
          stage.setScene(scene);
          // The headless screen is a thousand pixels wide and high.
          stage.setX(0);
          stage.setY(0);
          stage.show();
          stage.requestFocus();
          window.open();
        });
    settle();
  }

  @AfterAll
  void hide() {
    Toolkit.run(
        () -> {
          window.close();
          stage.close();
        });
    tasks.close();
  }

  @Test
  @Order(1)
  void goesToTheAlertsByKey() {
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    Toolkit.await(() -> texts(".list-count").contains("52 alerts"));
    assertThat(selectedTitle()).startsWith("Credential dumping");
    assertThat(texts(".heading-record")).anyMatch(text -> text.startsWith("Credential dumping"));
  }

  @Test
  @Order(2)
  void walksWithJAndK() {
    press(KeyCode.J);
    press(KeyCode.J);
    press(KeyCode.K);
    Toolkit.await(() -> selectedTitle().startsWith("Encoded PowerShell"));
    Toolkit.await(
        () -> texts(".heading-record").stream().anyMatch(t -> t.startsWith("Encoded PowerShell")));
  }

  @Test
  @Order(3)
  void acknowledgesAndTakesBack() {
    var open = workplace.alerts().openCount();
    press(KeyCode.A);
    Toolkit.await(
        () -> texts(".list-tools .label").stream().anyMatch(t -> t.startsWith("Acknowledged 1")));
    assertThat(selectedTitle()).startsWith("Password spraying");
    Toolkit.await(() -> statusOfRow(1).equals("Acknowledged"));
    press(KeyCode.U);
    Toolkit.await(() -> statusOfRow(1).equals("New"));
    assertThat(selectedTitle()).startsWith("Encoded PowerShell");
    assertThat(workplace.alerts().openCount()).isEqualTo(open);
  }

  @Test
  @Order(4)
  void lettersTypedInASearchFieldDoNothingElse() {
    Toolkit.run(() -> tab(1));
    settle();
    Toolkit.run(
        () -> robot.lookup(".raw-tools .text-field").queryAs(TextField.class).requestFocus());
    press(KeyCode.A);
    settle();
    assertThat(statusOfRow(1)).isEqualTo("New");
    Toolkit.run(() -> tab(0));
    Toolkit.run(() -> table().requestFocus());
  }

  @Test
  @Order(5)
  void sortsByAClickOnTheHeader() {
    robot.clickOn(header("Severity"));
    Toolkit.await(() -> severityOfRow(0) == Severity.LOW);
    robot.clickOn(header("Severity"));
    Toolkit.await(() -> severityOfRow(0) == Severity.CRITICAL);
  }

  @Test
  @Order(6)
  void findsACommandByItsLetters() {
    press(KeyCode.CONTROL, KeyCode.K);
    Typing.inFront("goaud");
    press(KeyCode.ENTER);
    Toolkit.await(() -> texts(".list-count").stream().anyMatch(text -> text.endsWith("entries")));
  }

  @Test
  @Order(7)
  void theAuditTellsWhatWasDone() {
    var actions = table().getItems().size();
    assertThat(actions).isGreaterThanOrEqualTo(4);
    Toolkit.await(
        () -> texts(".copy-box").stream().anyMatch(text -> text.contains("ALERT_ACT_UNDONE")));
    press(KeyCode.J);
    Toolkit.await(
        () -> texts(".copy-box").stream().anyMatch(text -> text.contains("ALERT_ACKNOWLEDGED")));
  }

  @Test
  @Order(8)
  void importsWhatIsDropped() throws IOException {
    var file = EveLog.of(folder, 3);
    Toolkit.run(() -> window.shell().drops().getFirst().action().accept(List.of(file)));
    Toolkit.await(() -> isShownInFront("Suricata EVE"));
    robot.push(KeyCode.ENTER);
    Toolkit.await(() -> isShownInFront(Messages.text("import.done.rejects")));
    robot.push(KeyCode.ESCAPE);
    Toolkit.await(
        () ->
            texts(".banner .label").stream().anyMatch(text -> text.startsWith("eve.json: 5 read")));
    robot.clickOn("Show alerts");
    Toolkit.await(() -> texts(".list-count").contains("55 alerts"));
    assertThat(workplace.alerts().openCount()).isPositive();
  }

  private boolean isShownInFront(String text) {
    return Window.getWindows().stream()
        .filter(shown -> shown != stage)
        .flatMap(shown -> shown.getScene().getRoot().lookupAll(".label").stream())
        .anyMatch(node -> node instanceof Label label && text.equals(label.getText()));
  }

  private WorkspaceWindow window() {
    return new WorkspaceWindow(
        workplace,
        new WorkspaceWindow.Parts(
            tasks,
            taskList,
            new Theme(),
            new Dialogs(() -> stage),
            ViewMemory.forThisRun(),
            ViewMemory.forThisRun(),
            ChangePulse.paced(userInterface),
            file -> {},
            () -> {},
            slug -> {},
            clock));
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  private void settle() {
    Toolkit.await(() -> tasks.running().isEmpty());
    Toolkit.run(() -> {});
  }

  private void tab(int index) {
    robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(index);
  }

  private Node header(String text) {
    return robot
        .lookup(".column-header > .label")
        .match((Label label) -> text.equals(label.getText()))
        .query();
  }

  private TableView<?> table() {
    return (TableView<?>) Objects.requireNonNull(stage.getScene().getRoot().lookup(".rows"));
  }

  private String selectedTitle() {
    return title(table().getSelectionModel().getSelectedItem());
  }

  private @Nullable Severity severityOfRow(int index) {
    var slot = (Slot<?>) table().getItems().get(index);
    return slot.row() instanceof AlertRow row ? row.severity() : null;
  }

  private static String title(@Nullable Object slot) {
    return slot instanceof Slot<?> filled && filled.row() instanceof AlertRow row
        ? row.title()
        : "";
  }

  private String statusOfRow(int index) {
    return table().lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?> row && row.getIndex() == index)
        .flatMap(row -> row.lookupAll(".state-cell").stream())
        .map(cell -> String.valueOf(((Labeled) cell).getText()))
        .findFirst()
        .orElse("");
  }

  private List<String> texts(String selector) {
    return stage.getScene().getRoot().lookupAll(selector).stream()
        .filter(node -> node instanceof Label && node.isVisible())
        .map(node -> String.valueOf(((Label) node).getText()))
        .toList();
  }
}
