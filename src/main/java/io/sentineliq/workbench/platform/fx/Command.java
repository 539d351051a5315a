package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can ask for by key, from the palette or from a button.
 *
 * @param id stable name, to which changed keys are bound
 * @param text what it does, in words
 * @param defaultKeys the keys it has until somebody changes them, as {@code Ctrl+K}; null for none
 * @param enabled whether it can be done now
 */
public record Command(
    String id,
    String text,
    @Nullable String defaultKeys,
    Runnable action,
    ObservableBooleanValue enabled) {

  /** A command that can always be done; {@code id} is also the key of its text. */
  public static Command of(String id, @Nullable String keys, Runnable action) {
    return new Command(id, Messages.text(id), keys, action, Always.TRUE);
  }

  /** A command without keys that can always be done, in words that are no text of the program. */
  public static Command saying(String id, String words, Runnable action) {
    return new Command(id, words, null, action, Always.TRUE);
  }

  /** The same command, possible only while {@code condition} holds. */
  public Command when(ObservableBooleanValue condition) {
    return new Command(id, text, defaultKeys, action, condition);
  }

  /** The same command in other words. */
  public Command saying(String words) {
    return new Command(id, words, defaultKeys, action, enabled);
  }

  /** Does it, if it can be done now. */
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }
}
