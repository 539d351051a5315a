package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.Defang;

/** Text from outside as it may leave the program: no address in it can be clicked. */
public final class HarmlessText {

  private HarmlessText() {}

  /** {@code text} with every address, domain, URL and e-mail address in it defanged. */
  public static String of(String text) {
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
