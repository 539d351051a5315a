package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertDetails.RawRecord;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Shows a raw record as a tree that can be searched, or as text where it is no tree. */
public final class RawRecordController {

  private static final PseudoClass MATCH = PseudoClass.getPseudoClass("match");
  private static final int SHOWN_IN_A_LINE = 200;

  private @Nullable RawRecordTree tree;

  @FXML private TextField search;
  @FXML private Label size;
  @FXML private TreeView<RawRecordTree> treeView;
  @FXML private TextArea plain;
  @FXML private Label nothing;

  @FXML
  private void initialize() {
    treeView.setCellFactory(any -> new Cell());
    treeView.setShowRoot(false);
    search.textProperty().subscribe(text -> filter());
  }

  /** Shows {@code record}; null when the alert came without one. */
  void show(@Nullable RawRecord record, Optional<RawRecordTree> parsed) {
    tree = parsed.orElse(null);
    nothing.setVisible(record == null);
    size.setText(record == null ? "" : words(record));
    size.setTooltip(record == null ? null : new Tooltip(record.sha256()));
    search.setVisible(tree != null);
    search.setManaged(tree != null);
    treeView.setVisible(tree != null);
    plain.setVisible(record != null && tree == null);
    plain.setText(record != null && tree == null ? VisibleText.lines(record.text()) : "");
    filter();
  }

  private void filter() {
    var wanted = search.getText();
    var whole = tree;
    treeView.setRoot(
        whole == null
            ? null
            : whole
                .onlyWith(wanted)
                .map(found -> item(found, wanted.isBlank() ? 2 : 64))
                .orElse(null));
  }

  private static TreeItem<RawRecordTree> item(RawRecordTree node, int openLevels) {
    var item = new TreeItem<>(node);
    item.setExpanded(openLevels > 0);
    node.parts().forEach(part -> item.getChildren().add(item(part, openLevels - 1)));
    return item;
  }

  private static String words(RawRecord record) {
    return Messages.text("alert.raw.size", Numbers.bytes(record.sizeInBytes()), record.sha256());
  }

  /** Name and value on one line. */
  private final class Cell extends TreeCell<RawRecordTree> {
    private final Text name = new Text();
    private final Text value = new Text();
    private final HBox line = new HBox(name, value);

    Cell() {
      name.getStyleClass().add("raw-name");
      value.getStyleClass().add("raw-value");
      line.getStyleClass().add("raw-line");
    }

    @Override
    protected void updateItem(@Nullable RawRecordTree node, boolean empty) {
      super.updateItem(node, empty);
      if (empty || node == null) {
        setGraphic(null);
        pseudoClassStateChanged(MATCH, false);
      } else {
        name.setText(node.name() + (node.parts().isEmpty() ? "  " : "  " + node.parts().size()));
        value.setText(cut(node.value()));
        var wanted = search.getText();
        pseudoClassStateChanged(MATCH, !wanted.isBlank() && node.holds(wanted));
        setGraphic(line);
      }
    }

    private static String cut(String text) {
      return text.length() > SHOWN_IN_A_LINE ? text.substring(0, SHOWN_IN_A_LINE) + "…" : text;
    }
  }
}
