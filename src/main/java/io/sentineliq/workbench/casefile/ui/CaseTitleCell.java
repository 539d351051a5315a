package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.RowCell;
import io.sentineliq.workbench.platform.text.VisibleText;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** The title of a case, with a mark before it when something must not be overlooked. */
final class CaseTitleCell extends RowCell<CaseRow> {

  private final FontIcon mark = Icons.of("mdi2c-close-octagon-outline");
  private final Tooltip why = new Tooltip();

  CaseTitleCell() {
    getStyleClass().add("title-cell");
    mark.getStyleClass().add("check-failed");
  }

  @Override
  protected void show(CaseRow row) {
    setText(VisibleText.of(HarmlessText.of(row.title())));
    var isAlarming = !row.alarm().isEmpty();
    setGraphic(isAlarming ? mark : null);
    why.setText(row.alarm());
    setTooltip(isAlarming ? why : null);
    setAccessibleText(isAlarming ? row.title() + ", " + row.alarm() : row.title());
  }
}
