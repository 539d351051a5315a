package io.sentineliq.workbench.platform.fx;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The key that does the same as the button around it. With a {@linkplain #setCommand command} it
 * shows the keys that command has now, in whatever window it stands.
 */
public final class KeyHint extends Label {

  private String command = "";
  private Subscription following = Subscription.EMPTY;

  /** A hint without a key. */
  public KeyHint() {
    this("");
  }

  /** A hint for {@code keys}. */
  public KeyHint(String keys) {
    super(keys);
    getStyleClass().add("key-hint");
    setMinWidth(USE_PREF_SIZE);
    // The button around it already tells a screen reader its key.
    setFocusTraversable(false);
    sceneProperty().subscribe(this::follow);
  }

  /** A hint that follows the keys of {@code command}. */
  public static KeyHint of(Command command) {
    var hint = new KeyHint();
    hint.setCommand(command.id());
    return hint;
  }

  /** The command whose keys are shown; empty for a hint that never changes. */
  public String getCommand() {
    return command;
  }

  /** Shows the keys of the command with this id. */
  public void setCommand(String id) {
    command = id;
    follow(getScene());
  }

  private void follow(@Nullable Scene scene) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    if (scene != null && !command.isEmpty()) {
      Shortcuts.of(scene)
          .ifPresent(
              shortcuts ->
                  following =
                      shortcuts.revisionProperty().subscribe(revision -> showKeys(shortcuts)));
    }
  }

  private void showKeys(Shortcuts shortcuts) {
    var keys = shortcuts.hintOf(command).orElse("");
    setText(keys);
    setVisible(!keys.isEmpty());
    setManaged(!keys.isEmpty());
  }
}
