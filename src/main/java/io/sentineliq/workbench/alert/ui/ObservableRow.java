package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.fx.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One observable of an alert: kind, harmless value, where else it was seen, copy. */
final class ObservableRow extends HBox {

  ObservableRow(
      String type, String typeWord, String value, String seen, String known, String copyText) {
    getStyleClass().add("observable-row");
    var icon = Icons.of(iconOf(type));
    var text = new Label(value);
    text.getStyleClass().add("mono");
    text.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setTooltip(new Tooltip(typeWord + ": " + value + (known.isEmpty() ? "" : "\n" + known)));
    setHgrow(text, Priority.ALWAYS);
    var where = new Label(seen);
    where.getStyleClass().addAll("small", "muted");
    where.setMinWidth(Region.USE_PREF_SIZE);
    var copy = new Button();
    copy.setGraphic(Icons.of("mdi2c-content-copy"));
    copy.getStyleClass().addAll("quiet", "icon-only", "narrow");
    copy.setTooltip(new Tooltip(copyText));
    copy.setAccessibleText(copyText);
    copy.setOnAction(event -> copy(value));
    setAccessibleText(typeWord + " " + value + ", " + seen);
    getChildren().addAll(icon, text, where, copy);
  }

  private static void copy(String value) {
    var content = new ClipboardContent();
    content.putString(value);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static String iconOf(String type) {
    return switch (type) {
      case "IP" -> "mdi2i-ip-network-outline";
      case "DOMAIN" -> "mdi2w-web";
      case "URL" -> "mdi2l-link-variant";
      case "EMAIL" -> "mdi2e-email-outline";
      case "HASH_MD5", "HASH_SHA1", "HASH_SHA256" -> "mdi2p-pound";
      case "FILE" -> "mdi2f-file-outline";
      case "REGISTRY" -> "mdi2k-key-outline";
      case "USER_AGENT" -> "mdi2l-laptop";
      default -> "mdi2f-fingerprint";
    };
  }
}
