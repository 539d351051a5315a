package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can ask for by key, from the palette or from a button.
 *
 * @param id stable name, also the message key of its text
 * @param defaultKeys the keys it has until somebody changes them, as {@code Ctrl+K}; null for none
 * @param enabled whether it can be done now
 */
public record Command(
    String id, @Nullable String defaultKeys, Runnable action, ObservableBooleanValue enabled) {

  private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true);

  /** A command that can always be done. */
  public static Command of(String id, @Nullable String keys, Runnable action) {
    return new Command(id, keys, action, ALWAYS);
  }

  /** What it does, in words. */
  public String text() {
    return Messages.text(id);
  }

  /** Does it, if it can be done now. */
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }
}
