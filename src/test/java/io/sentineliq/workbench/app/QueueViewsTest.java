package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Views of the queue under the hands of a person. */
class QueueViewsTest {

  private final DeskWindow desk = new DeskWindow(new FakeWorkplace(60, Protection.ENCRYPTED));

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aSavedViewBringsBackItsFilterItsOrderAndItsColumns() {
    desk.go("navigation.alerts");
    var original = columns();
    hide("Source");
    moveDetectedToTheFront();
    search("scan");
    var found = desk.texts(".list-count");
    var changed = columns();
    assertThat(changed).doesNotContain("source").isNotEqualTo(original);
    save("Night shift");
    desk.awaitText(".filter-menu", "Night shift");

    choose(Messages.text("alert.view.everything"));
    desk.robot.clickOn(columnMenu());
    desk.robot.clickOn(Messages.text("list.columns.reset"));
    desk.settle();
    assertThat(columns()).isEqualTo(original);
    assertThat(desk.texts(".list-count")).isNotEqualTo(found);

    choose("Night shift");
    assertThat(columns()).isEqualTo(changed);
    assertThat(desk.texts(".list-count")).isEqualTo(found);
    desk.keep("alerts-view");
  }

  private void hide(String column) {
    desk.robot.clickOn(columnMenu());
    desk.robot.clickOn(menuItem(column));
    desk.settle();
    desk.press(KeyCode.ESCAPE);
  }

  private void moveDetectedToTheFront() {
    Toolkit.run(
        () -> {
          var columns = table().getColumns();
          var detected = columns.stream().filter(c -> "detected".equals(c.getId())).findFirst();
          var order = new ArrayList<>(columns);
          order.remove(detected.orElseThrow());
          order.add(1, detected.orElseThrow());
          columns.setAll(order);
        });
    desk.settle();
  }

  private void search(String words) {
    desk.press(KeyCode.SLASH);
    desk.write(words);
    desk.press(KeyCode.ENTER);
  }

  private void save(String name) {
    choose(Messages.text("view.saveThis"));
    Toolkit.await(() -> front() != desk.stage() && front().getScene().getFocusOwner() != null);
    desk.write(name);
    desk.press(KeyCode.ENTER);
  }

  private Stage front() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .map(Stage.class::cast)
        .reduce(desk.stage(), (below, above) -> above);
  }

  private void choose(String view) {
    desk.robot.clickOn(desk.find("#views", MenuButton.class));
    desk.robot.clickOn(view);
    desk.settle();
  }

  private List<String> columns() {
    return Toolkit.call(
        () -> table().getVisibleLeafColumns().stream().map(TableColumnBase::getId).toList());
  }

  private Node menuItem(String text) {
    return desk.robot.lookup(".menu-item .label").queryAllAs(Labeled.class).stream()
        .filter(label -> text.equals(label.getText()))
        .findFirst()
        .orElseThrow();
  }

  private MenuButton columnMenu() {
    return desk.find(".list-header .menu-button", MenuButton.class);
  }

  @SuppressWarnings("unchecked")
  private TableView<Object> table() {
    return desk.find(".data-table .rows", TableView.class);
  }
}
