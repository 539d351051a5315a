package io.sentineliq.workbench.shell.firststart;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Four parts that fill and change colour as a passphrase gets harder to guess. */
public final class StrengthBar extends HBox {

  private static final int PARTS = 4;
  private static final PseudoClass WEAK = PseudoClass.getPseudoClass("weak");
  private static final PseudoClass FAIR = PseudoClass.getPseudoClass("fair");
  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");

  /** An empty bar. */
  public StrengthBar() {
    getStyleClass().add("strength");
    for (var i = 0; i < PARTS; i++) {
      var part = new Region();
      part.getStyleClass().add("strength-part");
      getChildren().add(part);
    }
  }

  /** Shows {@code score}, 0 to 4; nothing for -1. */
  public void show(int score) {
    for (var i = 0; i < PARTS; i++) {
      var isLit = i < score || (i == 0 && score == 0);
      var part = getChildren().get(i);
      part.pseudoClassStateChanged(WEAK, isLit && score <= 1);
      part.pseudoClassStateChanged(FAIR, isLit && score == 2);
      part.pseudoClassStateChanged(GOOD, isLit && score >= 3);
    }
  }
}
