package io.sentineliq.workbench.platform.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text a person reads, by key. A missing key is a defect and throws. */
public final class Messages {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("io.sentineliq.workbench.messages", Locale.getDefault());

  private Messages() {}

  /** The text of {@code key} with its placeholders filled in ({@link MessageFormat}). */
  public static String text(String key, Object... details) {
    return new MessageFormat(TEXTS.getString(key), Locale.getDefault()).format(details);
  }

  /** The word for a constant of a {@link Worded} enum. */
  public static String of(Enum<?> constant) {
    var type = constant.getDeclaringClass().getSimpleName();
    return text(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name());
  }

  /** The texts themselves, for FXML. */
  public static ResourceBundle bundle() {
    return TEXTS;
  }
}
