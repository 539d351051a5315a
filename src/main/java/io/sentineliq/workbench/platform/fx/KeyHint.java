package io.sentineliq.workbench.platform.fx;

import javafx.scene.control.Label;

/** The key that does the same as the button around it. */
public final class KeyHint extends Label {

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
  }
}
