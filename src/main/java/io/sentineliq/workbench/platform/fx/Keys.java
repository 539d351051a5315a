package io.sentineliq.workbench.platform.fx;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys as text, as commands and the person's file name them: {@code A}, {@code Ctrl+K}, {@code ?}.
 * What a file says may be anything and is checked here.
 */
public final class Keys {

  private static final int LONGEST = 40;
  private static final String QUESTION = "?";
  private static final String SLASH = "/";
  private static final Set<KeyCode> FIXED =
      Set.of(
          KeyCode.ENTER,
          KeyCode.ESCAPE,
          KeyCode.TAB,
          KeyCode.SPACE,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE);
  private static final Set<KeyCode> TAKEN_WHILE_TYPING =
      Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

  private Keys() {}

  /** Whether {@code text} names keys. */
  public static boolean isValid(String text) {
    return text.equals(QUESTION) || text.equals(SLASH) || combination(text).isPresent();
  }

  /** What was pressed; nothing while only Ctrl, Alt, Shift or Meta are down. */
  public static Optional<String> of(KeyEvent event) {
    var code = event.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
      return Optional.empty();
    }
    var isPlain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (code == KeyCode.SLASH && isPlain) {
      return Optional.of(event.isShiftDown() ? QUESTION : SLASH);
    }
    var keys = new StringBuilder();
    keys.append(event.isControlDown() ? "Ctrl+" : "");
    keys.append(event.isAltDown() ? "Alt+" : "");
    keys.append(event.isShiftDown() ? "Shift+" : "");
    keys.append(event.isMetaDown() ? "Meta+" : "");
    return Optional.of(keys + nameOf(code));
  }

  /** Whether both name the same keys. */
  public static boolean areSame(String first, String second) {
    return first.equals(second)
        || (combination(first).isPresent() && combination(first).equals(combination(second)));
  }

  /**
   * Whether lists and text fields need the keys themselves: Enter, Esc, Tab, Space, arrows, and
   * copy, paste and the like.
   */
  public static boolean areFixed(KeyEvent event) {
    var isPlain = !event.isAltDown() && !event.isMetaDown();
    return isPlain
        && (FIXED.contains(event.getCode())
            || (event.isControlDown() && TAKEN_WHILE_TYPING.contains(event.getCode())));
  }

  /** As written on buttons: {@code Ctrl+=}. */
  public static String shown(String keys) {
    return keys.replace("EQUALS", "=")
        .replace("MINUS", "−")
        .replace("COMMA", ",")
        .replace("PERIOD", ".");
  }

  /** Whether {@code event} is what {@code keys} name; the text was checked. */
  static boolean match(String keys, KeyEvent event) {
    return switch (keys) {
      case QUESTION -> event.getCode() == KeyCode.SLASH && event.isShiftDown();
      case SLASH -> event.getCode() == KeyCode.SLASH && !event.isShiftDown();
      default -> combination(keys).filter(combination -> combination.match(event)).isPresent();
    };
  }

  private static Optional<KeyCombination> combination(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(KeyCombination.valueOf(text)).filter(KeyCodeCombination.class::isInstance);
    } catch (IllegalArgumentException e) {
      // Not the name of keys: the file it comes from may hold anything.
      return Optional.empty();
    }
  }

  private static String nameOf(KeyCode code) {
    return code.isLetterKey() || code.isDigitKey() || code.isFunctionKey()
        ? code.getName().toUpperCase(Locale.ROOT)
        : code.name();
  }
}
