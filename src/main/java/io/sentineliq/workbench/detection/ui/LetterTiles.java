package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.LookalikeReasons;
import io.sentineliq.workbench.detection.LookalikeTile;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A lookalike letter by letter: the brand's above, what stands for them below. */
public final class LetterTiles extends FlowPane {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  /** No letters. */
  public LetterTiles() {
    getStyleClass().add("letter-tiles");
  }

  /** Shows the letters of another lookalike. */
  void show(LookalikeReasons reasons) {
    getChildren()
        .setAll(
            LookalikeTile.of(reasons.brand(), reasons.steps()).stream()
                .map(LetterTiles::tile)
                .toArray(VBox[]::new));
  }

  private static VBox tile(LookalikeTile tile) {
    var change = new Label(change(tile));
    change.getStyleClass().add("letter-change");
    var box = new VBox(letter(tile.brand()), change, letter(tile.found()));
    box.getStyleClass().add("letter-tile");
    box.pseudoClassStateChanged(CHANGED, tile.isChanged());
    return box;
  }

  private static String change(LookalikeTile tile) {
    if (!tile.isChanged()) {
      return "";
    }
    if (tile.brand().isEmpty()) {
      return Messages.text("detection.letter.added");
    }
    return tile.found().isEmpty()
        ? Messages.text("detection.letter.missing")
        : Messages.text(
            "detection.letter.changed", VisibleText.of(tile.found()), VisibleText.of(tile.brand()));
  }

  private static Label letter(String text) {
    var label = new Label(text.isEmpty() ? "·" : VisibleText.of(text));
    label.getStyleClass().add("letter");
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
