package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Lines of the screen of a case. */
final class CaseLines {

  private CaseLines() {}

  /** Fills {@code box} with {@code texts}, or says that there are none. */
  static void show(VBox box, Stream<String> texts) {
    List<Node> labels = texts.<Node>map(CaseLines::line).toList();
    box.getChildren().setAll(labels.isEmpty() ? List.of(none()) : labels);
  }

  /** {@code content} as the whole of a tab. */
  static ScrollPane scrolled(VBox content) {
    content.getStyleClass().addAll("section", "section-plain");
    var pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }

  private static Node line(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private static Node none() {
    var label = new Label(Messages.text("case.nothing"));
    label.getStyleClass().add("muted");
    return label;
  }
}
