package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * One field that two people changed: what both wrote, side by side where there is room, with what
 * only one of them has marked, and whose words stay.
 */
final class StaleChoice extends VBox {

  /** Two texts beside each other are narrower than anybody wants to read below this. */
  private static final double ROOM_FOR_BOTH = 640;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ToggleGroup group = new ToggleGroup();
  private final Consumer<StaleForm.Choice> choosing;
  private final GridPane sides = new GridPane();
  private final VBox mine;
  private final VBox theirs;

  /** Asks about {@code field}; {@code choosing} is told every choice, mine first. */
  StaleChoice(StaleForm.Field field, String who, Consumer<StaleForm.Choice> choosing) {
    this.choosing = choosing;
    var mineText = VisibleText.lines(field.mine());
    var theirsText = VisibleText.lines(field.theirs());
    var marks = WordMarks.of(mineText, theirsText);
    mine = side(choice(StaleForm.Choice.MINE, Messages.text("stale.mine")), mineText, marks.mine());
    theirs =
        side(
            choice(StaleForm.Choice.THEIRS, Messages.text("stale.theirs", who)),
            theirsText,
            marks.theirs());
    var title = new Label(field.title());
    title.getStyleClass().add("heading-section");
    sides.getStyleClass().add("stale-sides");
    getStyleClass().add("stale-choice");
    getChildren().addAll(title, sides);
    if (field.canJoin()) {
      getChildren().add(choice(StaleForm.Choice.BOTH, Messages.text("stale.both")));
    }
    group.getToggles().getFirst().setSelected(true);
    widthProperty()
        .map(width -> width.doubleValue() >= ROOM_FOR_BOTH)
        .subscribe(isWide -> arrange(isWide));
  }

  /** What can be chosen first. */
  void focus() {
    ((RadioButton) group.getToggles().getFirst()).requestFocus();
  }

  private void arrange(boolean isBeside) {
    var column = new ColumnConstraints();
    column.setPercentWidth(isBeside ? 50 : 100);
    sides.getColumnConstraints().setAll(isBeside ? List.of(column, column) : List.of(column));
    GridPane.setConstraints(mine, 0, 0);
    GridPane.setConstraints(theirs, isBeside ? 1 : 0, isBeside ? 0 : 1);
    sides.getChildren().setAll(mine, theirs);
  }

  private static VBox side(RadioButton choice, String text, List<WordMarks.Run> runs) {
    choice.setAccessibleText(choice.getText() + ": " + text);
    var words = new TextFlow();
    words.getStyleClass().add("stale-words");
    runs.forEach(run -> words.getChildren().add(words(run)));
    var side = new VBox(choice, words);
    side.getStyleClass().add("stale-side");
    side.setOnMouseClicked(event -> choice.fire());
    choice
        .selectedProperty()
        .subscribe(isSelected -> side.pseudoClassStateChanged(CHOSEN, isSelected));
    return side;
  }

  private static Text words(WordMarks.Run run) {
    var text = new Text(run.text());
    text.getStyleClass().add(run.isOwn() ? "stale-own" : "stale-same");
    return text;
  }

  private RadioButton choice(StaleForm.Choice choice, String words) {
    var button = new RadioButton(words);
    button.setToggleGroup(group);
    button
        .selectedProperty()
        .subscribe(
            isSelected -> {
              if (isSelected) {
                choosing.accept(choice);
              }
            });
    return button;
  }
}
