package io.sentineliq.workbench.evidence.preview.ui;

import io.sentineliq.workbench.evidence.preview.ByteRows;
import io.sentineliq.workbench.evidence.preview.ByteSearch;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One row of a {@link HexView}; what was found in it stands out. */
final class HexRow extends HBox {

  private final Label offset = label("hex-offset");
  private final Label[] hex = {label("hex-byte"), label("hex-hit"), label("hex-byte")};
  private final Label[] ascii = {label("hex-text"), label("hex-hit"), label("hex-text")};

  HexRow() {
    getStyleClass().add("hex-row");
    var gap = new Region();
    gap.getStyleClass().add("hex-gap");
    getChildren().add(offset);
    getChildren().addAll(hex);
    getChildren().add(gap);
    getChildren().addAll(ascii);
    offset.setText("00000000");
  }

  void show(ByteRows rows, int row, ByteSearch.@Nullable Hit hit) {
    var rowOffset = rows.from() + (long) row * ByteRows.WIDTH;
    var span = HexView.Span.of(hit, rowOffset);
    offset.setText(rows.offset(row));
    var hitHex = rows.hex(row, span.begin(), span.end());
    var hitLength = hitHex.stripTrailing().length();
    fill(
        hex,
        rows.hex(row, 0, span.begin()),
        hitHex.substring(0, hitLength),
        hitHex.substring(hitLength) + rows.hex(row, span.end(), ByteRows.WIDTH));
    fill(
        ascii,
        rows.ascii(row, 0, span.begin()),
        rows.ascii(row, span.begin(), span.end()),
        rows.ascii(row, span.end(), ByteRows.WIDTH));
  }

  private static void fill(Label[] labels, String... texts) {
    for (var i = 0; i < labels.length; i++) {
      labels[i].setText(texts[i]);
      labels[i].setManaged(!texts[i].isEmpty());
      labels[i].setVisible(!texts[i].isEmpty());
    }
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().addAll("hex-cell", style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
