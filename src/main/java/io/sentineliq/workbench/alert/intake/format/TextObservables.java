package io.sentineliq.workbench.alert.intake.format;

import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.observable.extract.ObservableExtractor;

/**
 * Observables from what a source wrote in words, with what is known of each; of what may be a file
 * or a domain both readings. Of a text, the first {@value #LONGEST} characters are read.
 */
final class TextObservables {

  private static final int LONGEST = 20_000;

  private TextObservables() {}

  static void add(String text, ObservableBag bag) {
    for (var hit : ObservableExtractor.extract(whole(text))) {
      bag.add(hit);
    }
  }

  /** Without the word at the limit: cut in the middle, it would be another value. */
  private static String whole(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    var end = LONGEST;
    while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return text.substring(0, end);
  }
}
