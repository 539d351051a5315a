package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Shows a {@link Notice} across its container and takes no room while there is none. */
public final class Banner extends HBox {

  private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();

  /** A banner without a notice. */
  public Banner() {
    getStyleClass().add("banner");
    notice.subscribe(this::show);
  }

  /** What is shown; null for nothing. */
  public ObjectProperty<@Nullable Notice> noticeProperty() {
    return notice;
  }

  private void show(@Nullable Notice shown) {
    setVisible(shown != null);
    setManaged(shown != null);
    getChildren().clear();
    getStyleClass().removeIf(name -> name.startsWith("banner-"));
    if (shown != null) {
      getStyleClass().add("banner-" + shown.kind().name().toLowerCase(Locale.ROOT));
      fill(shown);
    }
  }

  private void fill(Notice shown) {
    var text = new Label(shown.text());
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(Icons.of(iconOf(shown.kind())), text);
    for (var action : shown.actions()) {
      var button = new Button(action.text());
      button.getStyleClass().add("narrow");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            notice.set(null);
            action.run().run();
          });
      getChildren().add(button);
    }
    getChildren().add(closeButton());
  }

  private Button closeButton() {
    var close = new Button();
    close.setGraphic(Icons.of("mdi2c-close"));
    close.getStyleClass().addAll("icon-only", "quiet", "narrow");
    close.setTooltip(new Tooltip(Messages.text("banner.close")));
    close.setAccessibleText(Messages.text("banner.close"));
    close.setOnAction(event -> notice.set(null));
    return close;
  }

  private static String iconOf(Notice.Kind kind) {
    return kind == Notice.Kind.INFORMATION
        ? "mdi2i-information-outline"
        : "mdi2a-alert-circle-outline";
  }
}
