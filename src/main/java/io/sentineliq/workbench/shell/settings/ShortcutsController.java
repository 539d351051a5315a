package io.sentineliq.workbench.shell.settings;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Keys;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.shell.settings.ShortcutsViewModel.Row;
import io.sentineliq.workbench.shell.settings.ShortcutsViewModel.State;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The page on which keys are changed. */
public final class ShortcutsController implements ViewLifecycle {

  private final ShortcutsViewModel model;
  private final Shortcuts shortcuts;
  private final Subscriptions subscriptions = new Subscriptions();
  private Subscription capture = Subscription.EMPTY;

  @FXML private TextField filter;
  @FXML private HBox bar;
  @FXML private Label words;
  @FXML private Button swap;
  @FXML private Button take;
  @FXML private Button away;
  @FXML private Button keep;
  @FXML private ListView<Row> list;

  ShortcutsController(ShortcutsViewModel model, Shortcuts shortcuts) {
    this.model = model;
    this.shortcuts = shortcuts;
  }

  @FXML
  private void initialize() {
    filter.textProperty().bindBidirectional(model.filterProperty());
    list.setItems(model.rows());
    list.setCellFactory(any -> new ShortcutCell(model));
    list.setPlaceholder(new Label(Messages.text("palette.nothing")));
    // The list itself would swallow Enter.
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
  }

  @Override
  public void activate() {
    model.open();
    subscriptions.follow(model.stateProperty(), this::show);
  }

  @Override
  public void deactivate() {
    capture.unsubscribe();
    subscriptions.close();
  }

  @FXML
  private void onSwap() {
    model.swap();
  }

  @FXML
  private void onTake() {
    model.take();
  }

  @FXML
  private void onAway() {
    if (model.stateProperty().get() instanceof State.Waiting(Row row) && row.command() != null) {
      model.takeAway(row.command());
    }
  }

  @FXML
  private void onKeep() {
    model.cancel();
  }

  @FXML
  private void onResetAll() {
    model.resetAll();
  }

  @FXML
  private void onClick(MouseEvent event) {
    if (event.getClickCount() == 2) {
      begin();
    }
  }

  private void onListKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      begin();
      event.consume();
    }
  }

  private void begin() {
    var row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.begin(row);
    }
  }

  private void pressed(KeyEvent event) {
    var keys = Keys.of(event);
    if (event.getCode() == KeyCode.ESCAPE) {
      model.cancel();
    } else if (keys.isPresent() && Keys.areFixed(event)) {
      model.refuse(keys.get());
    } else {
      keys.ifPresent(model::press);
    }
  }

  private void show(State state) {
    capture.unsubscribe();
    capture = Subscription.EMPTY;
    show(swap, state instanceof State.Conflict conflict && hasKeys(conflict.row()));
    show(take, state instanceof State.Conflict);
    show(away, state instanceof State.Waiting(Row row) && hasKeys(row));
    show(keep, !(state instanceof State.Resting));
    switch (state) {
      case State.Resting(var said) -> say(said);
      case State.Waiting(var row) -> {
        say(Messages.text("keys.press", text(row)));
        capture = shortcuts.capture(this::pressed);
        list.requestFocus();
      }
      case State.Conflict(var row, var keys, var other) -> {
        say(Messages.text("keys.conflict", Keys.shown(keys), other.text(), text(row)));
        take.requestFocus();
      }
    }
  }

  private void say(String text) {
    words.setText(text);
    show(bar, !text.isEmpty());
  }

  private boolean hasKeys(Row row) {
    return row.command() != null && !model.keysOf(row.command()).isEmpty();
  }

  private static String text(Row row) {
    Command command = row.command();
    return command == null ? "" : command.text();
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}
