package io.sentineliq.workbench.classification.ui;

import io.sentineliq.workbench.classification.Severity;
import java.util.Locale;
import org.kordamp.ikonli.javafx.FontIcon;

/** The shape of a severity: octagon, triangle, diamond, circle. The word stands beside it. */
public final class SeverityMark extends FontIcon {

  /** A mark that shows nothing yet. */
  public SeverityMark() {
    getStyleClass().add("severity-mark");
  }

  /** Takes the shape of {@code severity}; its colour comes from {@link #styleClass}. */
  public void show(Severity severity) {
    setIconLiteral(
        switch (severity) {
          case CRITICAL -> "mdi2a-alert-octagon";
          case HIGH -> "mdi2a-alert";
          case MEDIUM -> "mdi2r-rhombus";
          case LOW -> "mdi2c-circle-outline";
        });
  }

  /** The style class that gives the severity's colour to a mark and the text around it. */
  public static String styleClass(Severity severity) {
    return "severity-level-" + severity.name().toLowerCase(Locale.ROOT);
  }
}
