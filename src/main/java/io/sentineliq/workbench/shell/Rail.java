package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The places on the left: icon, name and count, or icons only where the window is narrow. A part of
 * a place stands under it, indented instead of with an icon.
 */
final class Rail {

  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final PseudoClass PART = PseudoClass.getPseudoClass("part");

  private final VBox box;
  private final Navigation navigation;
  private final Shortcuts shortcuts;
  private final Subscriptions subscriptions;
  private final List<Node> texts = new ArrayList<>();
  private final List<Node> partIcons = new ArrayList<>();

  Rail(VBox box, Navigation navigation, Shortcuts shortcuts, Subscriptions subscriptions) {
    this.box = box;
    this.navigation = navigation;
    this.shortcuts = shortcuts;
    this.subscriptions = subscriptions;
  }

  void fill() {
    box.getChildren().clear();
    texts.clear();
    partIcons.clear();
    for (var place : navigation.entries()) {
      box.getChildren().add(button(place));
    }
  }

  void setCompact(boolean isCompact) {
    box.pseudoClassStateChanged(COMPACT, isCompact);
    texts.forEach(node -> show(node, !isCompact));
    partIcons.forEach(icon -> show(icon, isCompact));
  }

  private ToggleButton button(NavigationEntry entry) {
    var name = new Label(Messages.text(entry.id()));
    name.getStyleClass().add("rail-name");
    var badge = new Label();
    badge.getStyleClass().add("rail-badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    texts.addAll(List.of(name, badge));
    var edge = new Region();
    edge.getStyleClass().add("rail-edge");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var icon = Icons.of(entry.icon());
    if (entry.isPart()) {
      partIcons.add(icon);
    }
    var row = new HBox(edge, icon, name, badge);
    row.getStyleClass().add("rail-row");
    var button = new ToggleButton();
    button.setGraphic(row);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("rail-entry");
    button.pseudoClassStateChanged(PART, entry.isPart());
    row.prefWidthProperty().bind(button.widthProperty().subtract(8));
    button.setOnAction(event -> navigation.open(entry));
    var hover = new Tooltip();
    button.setTooltip(hover);
    subscriptions.follow(
        entry.badge(),
        count -> {
          badge.setText(count);
          var text = (name.getText() + " " + count).strip();
          button.setAccessibleText(text);
          hover.setText(text);
        });
    hover.setOnShowing(
        event ->
            hover.setText(
                button.getAccessibleText() + "  " + shortcuts.hintOf(entry.id()).orElse("")));
    subscriptions.follow(
        navigation.currentProperty(), current -> button.setSelected(entry.equals(current)));
    // A click on the open place must not switch its button off.
    button.selectedProperty().subscribe(on -> keepSelected(button, entry));
    return button;
  }

  private void keepSelected(ToggleButton button, NavigationEntry entry) {
    if (entry.equals(navigation.currentProperty().get())) {
      button.setSelected(true);
    }
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}
