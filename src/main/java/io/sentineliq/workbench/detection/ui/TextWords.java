package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.text.TextOfDetection;
import io.sentineliq.workbench.detection.text.TextReason;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts in words. */
final class TextWords {

  private TextWords() {}

  /** One reason. */
  static String of(TextReason reason) {
    var clue = Messages.of(reason.clue());
    return reason.detail().isEmpty()
        ? clue
        : Messages.text("detection.reason", clue, VisibleText.of(reason.detail()));
  }

  /** Where it was published and by whom, as far as that is known; nothing can be clicked. */
  static String where(TextOfDetection text) {
    var url = text.url();
    var author = text.author();
    return Stream.of(
            url == null ? null : VisibleText.of(Defang.text(ObservableType.URL, url)),
            author == null ? null : Messages.text("detection.author", VisibleText.of(author)))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }
}
