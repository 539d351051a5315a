package io.sentineliq.workbench.shell.settings;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.SettingsPage;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Names of pages on the left, the open page beside them. */
public final class SettingsController implements ViewLifecycle {

  private final List<SettingsPage> pages;
  private final Map<SettingsPage, View<?>> views = new HashMap<>();
  private final Map<SettingsPage, ToggleButton> buttons = new HashMap<>();
  private SettingsPage open;
  private @Nullable View<?> shown;

  @FXML private VBox names;
  @FXML private Label title;
  @FXML private StackPane page;

  SettingsController(List<SettingsPage> pages) {
    this.pages = List.copyOf(pages);
    this.open = pages.getFirst();
  }

  @FXML
  private void initialize() {
    var group = new ToggleGroup();
    for (var each : pages) {
      var button = button(each, group);
      buttons.put(each, button);
      names.getChildren().add(button);
    }
  }

  @Override
  public void activate() {
    show(open);
  }

  @Override
  public void deactivate() {
    leave();
  }

  /** Makes {@code wanted} the open page; shown at once when the settings are. */
  void choose(SettingsPage wanted) {
    if (shown == null) {
      open = wanted;
    } else {
      show(wanted);
    }
  }

  private ToggleButton button(SettingsPage each, ToggleGroup group) {
    // A radio button in other clothes: a page cannot be switched off, and arrows walk them.
    var button = new RadioButton(Messages.text(each.title()));
    button.getStyleClass().setAll("toggle-button", "settings-name");
    button.setGraphic(Icons.of(each.icon()));
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> show(each));
    return button;
  }

  private void show(SettingsPage wanted) {
    leave();
    open = wanted;
    Objects.requireNonNull(buttons.get(wanted)).setSelected(true);
    title.setText(Messages.text(wanted.title()));
    var view = views.computeIfAbsent(wanted, each -> each.view().get());
    page.getChildren().setAll(view.root());
    view.activate();
    shown = view;
  }

  private void leave() {
    if (shown != null) {
      shown.deactivate();
      shown = null;
    }
  }
}
