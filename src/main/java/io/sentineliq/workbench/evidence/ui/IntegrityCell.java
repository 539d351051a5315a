package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.RowCell;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is known of an exhibit's bytes; never a check mark without its date. */
final class IntegrityCell extends RowCell<ExhibitRow> {

  private static final PseudoClass SOUND = PseudoClass.getPseudoClass("sound");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final FontIcon icon = Icons.of("mdi2c-clock-outline");

  private final Tooltip whole = new Tooltip();

  IntegrityCell() {
    getStyleClass().add("integrity-cell");
  }

  @Override
  protected void show(ExhibitRow row) {
    var integrity = Integrity.of(row);
    pseudoClassStateChanged(SOUND, integrity == Integrity.SOUND);
    pseudoClassStateChanged(FAILED, integrity == Integrity.FAILED);
    icon.setIconLiteral(integrity.icon());
    setGraphic(integrity == Integrity.THING ? null : icon);
    var words = integrity.words(row);
    setText(words);
    whole.setText(words);
    setTooltip(integrity == Integrity.FAILED ? whole : null);
  }
}
