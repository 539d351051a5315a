package io.sentineliq.workbench.alert.intake.format;

import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.extract.Hit;
import io.sentineliq.workbench.observable.extract.KnownList;
import io.sentineliq.workbench.observable.extract.ObservableExtractor;
import java.util.List;

/**
 * Observables from what a source wrote in words. A value that says little about an attack (see
 * {@link KnownList}) is none; what may be a file or a domain is a file, for in a sentence about an
 * alert it nearly always is. Of a text, the first {@value #LONGEST} characters are read.
 */
final class TextObservables {

  private static final int LONGEST = 20_000;

  private TextObservables() {}

  static void add(String text, ObservableBag bag) {
    for (var hit : ObservableExtractor.extract(whole(text))) {
      if (isFinding(hit)) {
        bag.add(hit.type(), hit.value());
      }
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

  private static boolean isFinding(Hit hit) {
    return hit.lists().isEmpty()
        || (hit.type() == ObservableType.URL
            && hit.lists().stream().allMatch(KnownList::isAboutTheHostOnly))
        || (hit.lists().equals(List.of(KnownList.FILE_OR_DOMAIN))
            && hit.type() == ObservableType.FILE);
  }
}
