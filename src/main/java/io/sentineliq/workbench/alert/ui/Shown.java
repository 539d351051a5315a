package io.sentineliq.workbench.alert.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How a choice is shown in words; nobody types it. */
final class Shown<T> extends StringConverter<T> {

  private final Function<T, String> words;

  private Shown(Function<T, String> words) {
    this.words = words;
  }

  static <T> StringConverter<T> by(Function<T, String> words) {
    return new Shown<>(words);
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : words.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("it is chosen, not typed");
  }
}
