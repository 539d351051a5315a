package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.brand.lookalike.Step;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** Lookalikes in words, with nothing in them that could be clicked. */
final class LookalikeWords {

  private LookalikeWords() {}

  /** What was found, in one line. */
  static String title(DetectionRow row) {
    return title(row.title(), row.subject());
  }

  /** A title that may hold {@code subject}. */
  static String title(String title, @Nullable String subject) {
    return subject == null
        ? VisibleText.of(title)
        : VisibleText.of(title.replace(subject, defanged(subject)));
  }

  /** A domain. */
  static String defanged(String domain) {
    return VisibleText.of(Defang.text(ObservableType.DOMAIN, domain));
  }

  /** What one step does. */
  static String of(Step step) {
    var clue = Messages.of(step.clue());
    if (step.from().equals(step.to())) {
      return clue;
    }
    var from = VisibleText.of(step.from());
    var to = VisibleText.of(step.to());
    if (from.isEmpty()) {
      return Messages.text("detection.step.added", clue, to);
    }
    return to.isEmpty()
        ? Messages.text("detection.step.left", clue, from)
        : Messages.text("detection.step.replaced", clue, from, to);
  }
}
