package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.RevisionRow;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two texts side by side that two people saved at once, and the choice between them. */
final class ConflictPane extends VBox {

  private final Label sentence = new Label();
  private final TextArea mine = area();
  private final TextArea theirs = area();
  private final Label theirName = new Label();

  ConflictPane(TextEditorViewModel model) {
    getStyleClass().add("conflict");
    sentence.setWrapText(true);
    sentence.getStyleClass().addAll("note", "note-warn");
    sentence.setMaxWidth(Double.MAX_VALUE);
    var sides =
        new HBox(
            side(new Label(Messages.text("note.conflict.mine")), mine), side(theirName, theirs));
    sides.getStyleClass().add("conflict-sides");
    setVgrow(sides, Priority.ALWAYS);
    var verbs =
        new HBox(
            button("note.conflict.takeBoth", "primary", model::takeBoth),
            button("note.conflict.takeMine", "narrow", model::takeMine),
            button("note.conflict.takeTheirs", "narrow", model::takeTheirs));
    verbs.getStyleClass().add("button-row");
    getChildren().setAll(sentence, sides, verbs);
  }

  void show(TextEditorViewModel.Conflict conflict) {
    var author = conflict.theirs().last().map(RevisionRow::author).orElse("—");
    sentence.setText(Messages.text("note.conflict", VisibleText.of(author)));
    theirName.setText(Messages.text("note.conflict.theirs", VisibleText.of(author)));
    mine.setText(VisibleText.lines(conflict.mine()));
    theirs.setText(VisibleText.lines(conflict.theirs().text()));
  }

  private static Node side(Label name, TextArea area) {
    name.getStyleClass().add("heading-section");
    name.setLabelFor(area);
    var side = new VBox(name, area);
    side.getStyleClass().add("conflict-side");
    setVgrow(area, Priority.ALWAYS);
    HBox.setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private static TextArea area() {
    var area = new TextArea();
    area.setEditable(false);
    area.setWrapText(true);
    area.getStyleClass().add("editor-source");
    area.setMinHeight(80);
    return area;
  }

  private static Button button(String key, String styleClass, Runnable act) {
    var button = new Button(Messages.text(key));
    button.getStyleClass().addAll("narrow", styleClass);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
