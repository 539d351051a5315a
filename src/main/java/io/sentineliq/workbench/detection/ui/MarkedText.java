package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.text.TextOfDetection;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text with its matches marked and what is sensitive covered; nothing in it can be clicked. */
public final class MarkedText extends TextFlow {

  /** No text. */
  public MarkedText() {
    getStyleClass().add("marked-text");
  }

  /** Shows another text. */
  void show(TextOfDetection text) {
    getChildren().setAll(TextPiece.of(text).stream().map(MarkedText::node).toArray(Node[]::new));
  }

  private static Node node(TextPiece piece) {
    return switch (piece.look()) {
      case PLAIN -> plain(piece.text());
      case MATCH -> label(VisibleText.of(piece.text().replaceAll("\\s+", " ")), "text-match");
      case MASK -> label(piece.text(), "text-mask");
      case MASK_MATCH -> label(piece.text(), "text-mask", "text-match");
      case GAP ->
          plain(
              "\n"
                  + Messages.text(
                      "detection.text.gap", Numbers.grouped(Long.parseLong(piece.text())))
                  + "\n");
    };
  }

  private static Text plain(String words) {
    var text = new Text(VisibleText.lines(words));
    text.getStyleClass().add("text-plain");
    return text;
  }

  private static Label label(String words, String... styles) {
    var label = new Label(words);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
