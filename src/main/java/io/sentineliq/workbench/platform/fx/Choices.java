package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Boxes to choose one of several things, in words. */
public final class Choices {

  private Choices() {}

  /** A constant of a worded enum. */
  public static <E extends Enum<E>> ComboBox<E> of(E[] constants, @Nullable E chosen) {
    var box = named(List.of(constants), one -> one == null ? "" : Messages.of(one));
    box.setValue(chosen);
    return box;
  }

  /** One of {@code things}; {@code words} also says what stands there while none is chosen. */
  public static <T> ComboBox<T> named(List<T> things, Function<@Nullable T, String> words) {
    var box = new ComboBox<T>();
    box.getItems().setAll(things);
    box.setPromptText(words.apply(null));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T thing) {
            return VisibleText.of(words.apply(thing));
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }
}
