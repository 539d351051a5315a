package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.platform.fx.Slot;
import io.sentineliq.workbench.platform.fx.View;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** What a person does to the window in front: keys, typing, choosing, answering. */
class Hands {

  final Studio studio;

  Hands(Studio studio) {
    this.studio = studio;
  }

  /** What {@code maker} makes on the toolkit's thread. */
  <T> T make(Callable<T> maker) {
    return studio.call(maker);
  }

  /** Does {@code work} on the toolkit's thread and waits until nothing is being read. */
  Hands run(Runnable work) {
    studio.run(work);
    studio.settle();
    return this;
  }

  /** Shows a page that stands alone. */
  void show(Supplier<View<?>> page) {
    run(() -> studio.show(page.get().root()));
  }

  /** Presses a key, as {@code J} or {@code Ctrl+K}. */
  Hands press(String keys) {
    return run(() -> Event.fireEvent(studio.target(), key(keys)));
  }

  /** Presses a key that opens a dialog, which stays until {@link #answer}. */
  void ask(String keys) {
    studio.ask(dialogs -> Event.fireEvent(studio.target(), key(keys)));
  }

  /** Opens a page of the settings. */
  void page(int index) {
    run(
        () -> {
          if (studio.find(".settings-names") instanceof Pane names
              && names.getChildren().get(index) instanceof ButtonBase page) {
            page.fire();
          }
        });
  }

  /** Presses a key that changes records. */
  void act(String keys) {
    press(keys);
    studio.settleAfterChange();
  }

  /** Types into the field that has the focus. */
  void type(String text) {
    run(
        () -> {
          if (studio.target() instanceof TextInputControl field) {
            field.setText(text);
          }
        });
  }

  /** Types {@code text} into the field that {@code selector} finds. */
  void write(String selector, String text) {
    run(
        () -> {
          if (studio.find(selector) instanceof TextInputControl field) {
            field.requestFocus();
            field.setText(text);
          }
        });
  }

  /** Types {@code text} over the first field that the window in front shows. */
  void rewrite(String text) {
    run(
        () ->
            studio.findInFront(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst()
                .ifPresent(field -> field.setText(text)));
  }

  /** Does what the menu button {@code selector} offers at {@code index}. */
  void choose(String selector, int index) {
    run(
        () -> {
          if (studio.find(selector) instanceof MenuButton menu) {
            menu.getItems().get(index).fire();
          }
        });
  }

  /** The same when it opens a question, which stays until {@link #answer}. */
  void askMenu(String selector, int index) {
    answer();
    studio.ask(
        dialogs -> {
          if (studio.find(selector) instanceof MenuButton menu) {
            menu.getItems().get(index).fire();
          }
        });
  }

  /** Types {@code text} into the first empty field that the window in front shows. */
  void fill(String text) {
    run(
        () ->
            studio.findInFront(".text-input").stream()
                .filter(Hands::isShown)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> field.isEditable() && field.getText().isEmpty())
                .findFirst()
                .ifPresent(field -> field.setText(text)));
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  /** Opens a tab of the window in front. */
  void tabInFront(int index) {
    run(
        () ->
            studio.findInFront(".tab-pane").stream()
                .filter(TabPane.class::isInstance)
                .map(TabPane.class::cast)
                .forEach(tabs -> tabs.getSelectionModel().select(index)));
    studio.settle();
  }

  /** Chooses the first record in view whose title begins with {@code title}. */
  void select(String title) {
    run(
        () -> {
          if (studio.find(".rows") instanceof TableView<?> table) {
            var index = 0;
            while (index < table.getItems().size() && !isTitled(table, index, title)) {
              index++;
            }
            table.getSelectionModel().select(index);
            table.scrollTo(Math.max(0, index - 3));
          }
        });
  }

  /** Opens a tab of the detail. */
  void tab(int index) {
    run(
        () -> {
          if (studio.find(".tab-pane") instanceof TabPane tabs) {
            tabs.getSelectionModel().select(index);
          }
        });
  }

  /** Opens the tab of this id. */
  void tab(String id) {
    run(
        () -> {
          if (studio.find(".tab-pane") instanceof TabPane tabs) {
            tabs.getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .findFirst()
                .ifPresent(tab -> tabs.getSelectionModel().select(tab));
          }
        });
    studio.settle();
  }

  /** Closes the question. */
  void answer() {
    studio.closeDialogs();
    studio.settle();
  }

  /** Answers the question as it stands and waits for what follows. */
  void submit() {
    studio.submitDialog();
    studio.settleAfterChange();
  }

  /** Presses the button that {@code selector} finds. */
  void fire(String selector) {
    run(
        () -> {
          if (studio.find(selector) instanceof ButtonBase button) {
            button.fire();
          }
        });
  }

  /** Makes everything larger or smaller. */
  void scale(double factor) {
    run(() -> studio.theme().scaleProperty().set(factor));
  }

  private static KeyEvent key(String keys) {
    var parts = List.of(keys.split("\\+"));
    var code = KeyCode.getKeyCode(parts.getLast());
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        "",
        code,
        parts.contains("Shift"),
        parts.contains("Ctrl"),
        false,
        false);
  }

  private static boolean isTitled(TableView<?> table, int index, String title) {
    if (!(table.getItems().get(index) instanceof Slot<?> slot)) {
      return false;
    }
    return switch (slot.row()) {
      case AlertRow row -> row.title().startsWith(title);
      case CaseRow row -> row.title().startsWith(title);
      case IncidentRow row -> row.title().startsWith(title);
      case ExhibitRow row -> row.name().startsWith(title);
      case DetectionRow row -> row.title().startsWith(title);
      case null, default -> false;
    };
  }
}
