package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.Defang;

/** Text from outside as it may leave the program: no address in it can be clicked. */
public final class HarmlessText {

  private HarmlessText() {}

  /** {@code text} with every address, domain, URL and e-mail address in it defanged. */
  public static String of(String text) {
    return isPlain(text) ? text : defanged(text);
  }

  /**
   * Whether nothing in {@code text} can be an address: all of them have a dot, a colon or an at
   * sign, or a letter that stands for one. Cells of a list ask this while it is scrolled.
   */
  private static boolean isPlain(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '.' || c == ':' || c == '@' || c >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String defanged(String text) {
    var result = new StringBuilder(text.length() + 16);
    var end = 0;
    for (var hit : ObservableExtractor.extract(text)) {
      var from = (int) hit.offset();
      if (hit.type().isClickable() && from >= end) {
        result.append(text, end, from).append(Defang.text(hit.type(), hit.raw()));
        end = from + hit.length();
      }
    }
    return result.append(text, end, text.length()).toString();
  }
}
