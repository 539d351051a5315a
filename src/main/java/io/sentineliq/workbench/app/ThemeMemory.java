package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import java.util.Map;

/** Remembers for a person whether it is light or dark, and how large everything is. */
final class ThemeMemory {

  private static final String THEME = "theme";
  private static final String CHOICE = "choice";
  private static final String SCALE = "scale";

  private ThemeMemory() {}

  /** Makes {@code theme} what {@code looks} remember, and remembers every change of it. */
  static void follow(Theme theme, ViewMemory looks) {
    restore(theme, looks.recall(THEME));
    theme.choiceProperty().subscribe(value -> looks.remember(THEME, CHOICE, value.name()));
    theme.scaleProperty().subscribe(value -> looks.remember(THEME, SCALE, value.toString()));
  }

  private static void restore(Theme theme, Map<String, String> remembered) {
    for (var choice : Theme.Choice.values()) {
      if (choice.name().equals(remembered.get(CHOICE))) {
        theme.choiceProperty().set(choice);
      }
    }
    var scale = remembered.getOrDefault(SCALE, "");
    if (scale.matches("[01]\\.\\d{1,2}")) {
      theme.scaleProperty().set(Double.parseDouble(scale));
    }
  }
}
