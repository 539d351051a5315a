package io.sentineliq.workbench.platform.fx;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** A text as a QR code (ISO/IEC 18004), dark on light in every theme, as cameras want it. */
public final class QrCode extends StackPane {

  private static final int SIDE = 180;

  /** Light modules that the standard wants on every side. */
  private static final int QUIET = 4;

  private final SVGPath ink = new SVGPath();

  /** An empty picture. */
  public QrCode() {
    getStyleClass().add("qr-code");
    ink.getStyleClass().add("qr-code-ink");
    setMinSize(SIDE, SIDE);
    setPrefSize(SIDE, SIDE);
    setMaxSize(SIDE, SIDE);
    // Where the path says, not where a layout would move what is not blank.
    ink.setManaged(false);
    getChildren().add(ink);
  }

  /** Shows {@code text}; nothing when it is empty. */
  public void show(String text) {
    if (text.isEmpty()) {
      ink.setContent("");
    } else {
      draw(io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM));
    }
  }

  private void draw(io.nayuki.qrcodegen.QrCode code) {
    var module = (double) SIDE / (code.size + 2 * QUIET);
    var path = new StringBuilder();
    for (var row = 0; row < code.size; row++) {
      for (var column = 0; column < code.size; column++) {
        if (code.getModule(column, row)) {
          square(path, (column + QUIET) * module, (row + QUIET) * module, module);
        }
      }
    }
    ink.setContent(path.toString());
  }

  private static void square(StringBuilder path, double x, double y, double side) {
    path.append('M').append(x).append(' ').append(y);
    path.append('h').append(side).append('v').append(side).append('h').append(-side).append('z');
  }
}
