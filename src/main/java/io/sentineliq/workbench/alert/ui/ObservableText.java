package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Arrays;

/** Observables in harmless writing: nothing in them can be clicked, nothing in them hides. */
final class ObservableText {

  private ObservableText() {}

  /** {@code value} of the stored {@code type}, as it is shown and copied. */
  static String shown(String type, String value) {
    return VisibleText.of(Defang.text(typeOf(type), value));
  }

  /** The word for the stored {@code type}. */
  static String word(String type) {
    return Messages.of(typeOf(type));
  }

  private static ObservableType typeOf(String stored) {
    return Arrays.stream(ObservableType.values())
        .filter(type -> type.name().equals(stored))
        .findFirst()
        .orElse(ObservableType.OTHER);
  }
}
