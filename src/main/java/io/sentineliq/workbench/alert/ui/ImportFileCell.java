package io.sentineliq.workbench.alert.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A file in the wizard's list: its name, and below what it is. */
final class ImportFileCell extends ListCell<ImportFileViewModel> {

  private final Label name = new Label();
  private final Label format = new Label();
  private final VBox lines = new VBox(name, format);

  ImportFileCell() {
    format.getStyleClass().addAll("small", "muted");
  }

  @Override
  protected void updateItem(@Nullable ImportFileViewModel file, boolean empty) {
    super.updateItem(file, empty);
    format.textProperty().unbind();
    if (empty || file == null) {
      setGraphic(null);
    } else {
      name.setText(file.name());
      format.textProperty().bind(file.formatProperty());
      setGraphic(lines);
    }
  }
}
