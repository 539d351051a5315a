package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.platform.text.Messages;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A constant to choose, in words. */
final class Choices {

  private Choices() {}

  static <E extends Enum<E>> ComboBox<E> of(E[] constants, @Nullable E chosen) {
    var box = new ComboBox<E>();
    box.getItems().setAll(constants);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable E constant) {
            return constant == null ? "" : Messages.of(constant);
          }

          @Override
          public @Nullable E fromString(String text) {
            return null;
          }
        });
    box.setMaxWidth(Double.MAX_VALUE);
    box.setValue(chosen);
    return box;
  }
}
