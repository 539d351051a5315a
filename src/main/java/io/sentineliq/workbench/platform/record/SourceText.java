package io.sentineliq.workbench.platform.record;

/** Foreign text made fit for a column. */
public final class SourceText {

  private static final char NUL_SYMBOL = '\u2400';
  private static final char REPLACEMENT = '\uFFFD';
  private static final char ELLIPSIS = '\u2026';

  private SourceText() {}

  /** NUL shown as its symbol and half surrogate pairs replaced: no database stores either. */
  public static String clean(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return cleaned(text);
      }
    }
    return text;
  }

  /** At most {@code limit} characters, the last one an ellipsis when something was cut. */
  public static String fit(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    var end = limit - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + ELLIPSIS;
  }

  private static String cleaned(String text) {
    var result = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == 0) {
        result.append(NUL_SYMBOL);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        result.append(c).append(text.charAt(++i));
      } else {
        result.append(Character.isSurrogate(c) ? REPLACEMENT : c);
      }
    }
    return result.toString();
  }
}
