package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.platform.fx.RowCell;
import javafx.css.PseudoClass;

/** The number of an exhibit, red when its bytes are not what was collected. */
final class NumberCell extends RowCell<ExhibitRow> {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  NumberCell() {
    getStyleClass().addAll("mono", "exhibit-number");
  }

  @Override
  protected void show(ExhibitRow row) {
    pseudoClassStateChanged(FAILED, row.isFailed());
    setText(row.number());
  }
}
