package io.sentineliq.workbench.classification.ui;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/** How urgent something is: shape, word and colour. */
public final class PriorityMark {

  private PriorityMark() {}

  /** A label that says {@code priority}. */
  public static Label label(Priority priority) {
    var mark =
        new FontIcon(
            switch (priority) {
              case CRITICAL -> "mdi2a-alert-circle";
              case HIGH -> "mdi2c-chevron-double-up";
              case MEDIUM -> "mdi2c-chevron-up";
              case LOW -> "mdi2m-minus";
            });
    mark.getStyleClass().add("severity-mark");
    var label = new Label(Messages.of(priority), mark);
    label
        .getStyleClass()
        .addAll("small", "strong", "severity-level-" + priority.name().toLowerCase(Locale.ROOT));
    return label;
  }
}
