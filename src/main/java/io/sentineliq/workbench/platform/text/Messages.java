package io.sentineliq.workbench.platform.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts by key. A text with arguments follows {@link MessageFormat}, so an apostrophe in it is
 * doubled; a text without arguments is taken as it stands. A key without a text is a programming
 * error and throws {@link MissingResourceException}.
 */
public final class Messages {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("io.sentineliq.workbench.messages", Locale.ROOT);

  private Messages() {}

  /** The bundle itself, for FXML's {@code %key}. */
  public static ResourceBundle bundle() {
    return BUNDLE;
  }

  public static String text(String key, Object... arguments) {
    return text(BUNDLE, key, arguments);
  }

  /** The word for a constant of a {@link Worded} enum. */
  public static String of(Enum<?> constant) {
    return text(keyOf(constant));
  }

  /** {@code AlertStatus.NEW} is worded by {@code alertStatus.NEW}. */
  public static String keyOf(Enum<?> constant) {
    var type = constant.getDeclaringClass().getSimpleName();
    return type.substring(0, 1).toLowerCase(Locale.ROOT)
        + type.substring(1)
        + "."
        + constant.name();
  }

  static String text(ResourceBundle bundle, String key, Object... arguments) {
    var text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, Locale.ENGLISH).format(arguments);
  }
}
