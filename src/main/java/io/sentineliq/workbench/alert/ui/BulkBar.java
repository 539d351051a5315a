package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.RowSelection;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is ticked and what can be done with it; there only while something is ticked. */
final class BulkBar extends HBox {

  private final RowSelection<AlertRow> selection;
  private final Label count = new Label();
  private final Label outside = new Label();
  private final Label what = new Label();
  private final AlertVerbRow verbs = new AlertVerbRow();

  BulkBar(
      RowSelection<AlertRow> selection,
      Map<AlertVerb, Command> commands,
      List<Command> actions,
      Command clearing,
      Shortcuts shortcuts) {
    this.selection = selection;
    getStyleClass().add("bulk-bar");
    count.getStyleClass().add("strong");
    count.setMinWidth(USE_PREF_SIZE);
    outside.getStyleClass().add("strong");
    outside.setMinWidth(USE_PREF_SIZE);
    what.getStyleClass().add("muted");
    verbs.fill(commands, actions, shortcuts);
    verbs.setMinWidth(USE_PREF_SIZE);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            Icons.of("mdi2c-checkbox-multiple-marked-outline"),
            count,
            outside,
            what,
            space,
            verbs,
            clear(clearing));
    update();
  }

  void follow(Subscriptions subscriptions) {
    subscriptions.onChange(selection.changesProperty(), this::update);
    subscriptions.onChange(selection.outsideProperty(), this::update);
    update();
  }

  private void update() {
    var size = selection.sizeProperty().get();
    setVisible(size > 0);
    setManaged(size > 0);
    count.setText(Messages.text("alert.bulk.count", Numbers.grouped(size)));
    var at = selection.everythingAtProperty().get();
    what.setText(
        at == null
            ? ""
            : Messages.text("alert.bulk.everything", Times.clock(at, ZoneId.systemDefault())));
    showOutside(selection.outsideProperty().get());
    verbs.showCount(size);
  }

  private void showOutside(int hidden) {
    outside.setText(hidden > 0 ? Messages.text("alert.bulk.outside", Numbers.grouped(hidden)) : "");
    outside.setVisible(hidden > 0);
    outside.setManaged(hidden > 0);
    // There is room for one of them beside the verbs, and this one matters more.
    what.setVisible(hidden <= 0);
    what.setManaged(hidden <= 0);
  }

  private static Button clear(Command clearing) {
    var clear = new Button(Messages.text("alert.bulk.clear"));
    clear.setGraphic(KeyHint.of(clearing));
    clear.setContentDisplay(ContentDisplay.RIGHT);
    clear.getStyleClass().addAll("quiet", "narrow");
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setOnAction(event -> clearing.run());
    return clear;
  }
}
