package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The verbs as buttons: the three that are used most, the others behind the dots. */
public final class AlertVerbRow extends HBox {

  private static final List<AlertVerb> SHOWN =
      List.of(AlertVerb.ACKNOWLEDGE, AlertVerb.ASSIGN, AlertVerb.DISMISS);
  private static final List<AlertVerb> MORE =
      List.of(AlertVerb.TAKE, AlertVerb.RESOLVE, AlertVerb.TAG, AlertVerb.REOPEN);

  private final Button first = new Button();

  /** A row without verbs. */
  public AlertVerbRow() {
    getStyleClass().add("verb-row");
  }

  /** Shows the verbs of {@code commands}. */
  void fill(Map<AlertVerb, Command> commands, List<Command> actions, Shortcuts shortcuts) {
    for (var verb : SHOWN) {
      var button = verb == AlertVerb.ACKNOWLEDGE ? first : new Button();
      getChildren().add(dressed(button, verb, Objects.requireNonNull(commands.get(verb))));
    }
    first.getStyleClass().add("primary");
    var more = new MenuButton();
    more.setGraphic(Icons.of("mdi2d-dots-horizontal"));
    more.getStyleClass().addAll("icon-only", "narrow");
    more.setTooltip(new Tooltip(Messages.text("alert.verb.more")));
    more.setAccessibleText(Messages.text("alert.verb.more"));
    more.setOnShowing(event -> fill(more, commands, actions, shortcuts));
    fill(more, commands, actions, shortcuts);
    getChildren().add(more);
  }

  /** Says on the first button how many alerts it is about. */
  void showCount(int alerts) {
    first.setText(AlertVerb.ACKNOWLEDGE.label(alerts));
  }

  /** A menu stands in a window of its own, where hints do not follow changed keys. */
  private static void fill(
      MenuButton more,
      Map<AlertVerb, Command> commands,
      List<Command> actions,
      Shortcuts shortcuts) {
    more.getItems().clear();
    for (var verb : MORE) {
      var command = Objects.requireNonNull(commands.get(verb));
      more.getItems().add(item(verb.label(1), command, shortcuts.hintOf(command).orElse("")));
    }
    for (var action : actions) {
      more.getItems().add(item(action.text(), action, shortcuts.hintOf(action).orElse("")));
    }
  }

  private static Button dressed(Button button, AlertVerb verb, Command command) {
    button.setText(verb.label(1));
    button.getStyleClass().add("narrow");
    button.setMinWidth(USE_PREF_SIZE);
    button.setGraphic(KeyHint.of(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(event -> command.run());
    return button;
  }

  private static MenuItem item(String words, Command command, String keys) {
    var item = new MenuItem(words);
    var hint = new KeyHint(keys);
    hint.getStyleClass().add("menu-key");
    item.setGraphic(hint);
    item.disableProperty().bind(Bindings.not(command.enabled()));
    item.setOnAction(event -> command.run());
    return item;
  }
}
