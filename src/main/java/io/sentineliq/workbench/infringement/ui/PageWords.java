package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.text.Messages;

/** What an exhibit that shows a page says of the detection it was taken for. */
final class PageWords {

  private PageWords() {}

  static String of(DetectionRow row) {
    var subject = row.subject();
    var where = subject == null ? row.title() : Defang.text(ObservableType.DOMAIN, subject);
    return Messages.text("infringement.screenshot.said", where, row.id());
  }
}
