package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is ticked in a list and what can be done with it; there only while something is ticked. */
public final class TickBar extends HBox {

  private final RowSelection<?> selection;
  private final Label count = new Label();
  private final Label outside = new Label();
  private final Label what = new Label();
  private final IntConsumer counting;

  /**
   * A bar over {@code selection}.
   *
   * @param verbs what can be done
   * @param counting is told how many it would be done with
   * @param clearing takes the ticks away
   */
  public TickBar(RowSelection<?> selection, Region verbs, IntConsumer counting, Command clearing) {
    this.selection = selection;
    this.counting = counting;
    getStyleClass().add("bulk-bar");
    count.getStyleClass().add("strong");
    count.setMinWidth(USE_PREF_SIZE);
    outside.getStyleClass().add("strong");
    outside.setMinWidth(USE_PREF_SIZE);
    what.getStyleClass().add("muted");
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

  /** A bar whose verbs are {@code commands}. */
  public static TickBar of(RowSelection<?> selection, List<Command> commands, Command clearing) {
    var verbs = new HBox();
    verbs.getStyleClass().add("verb-row");
    commands.forEach(command -> verbs.getChildren().add(button(command)));
    return new TickBar(selection, verbs, size -> {}, clearing);
  }

  /** Follows the ticks until {@code subscriptions} end. */
  public void follow(Subscriptions subscriptions) {
    subscriptions.onChange(selection.changesProperty(), this::update);
    subscriptions.onChange(selection.outsideProperty(), this::update);
    update();
  }

  private void update() {
    var size = selection.sizeProperty().get();
    setVisible(size > 0);
    setManaged(size > 0);
    count.setText(Messages.text("list.ticked", Numbers.grouped(size)));
    var at = selection.everythingAtProperty().get();
    what.setText(
        at == null
            ? ""
            : Messages.text("list.ticked.everything", Times.clock(at, ZoneId.systemDefault())));
    showOutside(selection.outsideProperty().get());
    counting.accept(size);
  }

  private void showOutside(int hidden) {
    outside.setText(
        hidden > 0 ? Messages.text("list.ticked.outside", Numbers.grouped(hidden)) : "");
    outside.setVisible(hidden > 0);
    outside.setManaged(hidden > 0);
    // There is room for one of them beside the verbs, and this one matters more.
    what.setVisible(hidden <= 0);
    what.setManaged(hidden <= 0);
  }

  private static Button button(Command command) {
    var button = new Button(command.text(), KeyHint.of(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.getStyleClass().add("narrow");
    button.setMinWidth(USE_PREF_SIZE);
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(event -> command.run());
    return button;
  }

  private static Button clear(Command clearing) {
    var clear = new Button(Messages.text("list.ticked.clear"));
    clear.setGraphic(KeyHint.of(clearing));
    clear.setContentDisplay(ContentDisplay.RIGHT);
    clear.getStyleClass().addAll("quiet", "narrow");
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setOnAction(event -> clearing.run());
    return clear;
  }
}
