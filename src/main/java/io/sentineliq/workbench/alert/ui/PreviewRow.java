package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.FirstRecords.Seen;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A record of a file as the preview shows it, harmless to show.
 *
 * @param severity null when the record would be rejected; the title is the reason then
 */
public record PreviewRow(
    long line,
    @Nullable Severity severity,
    String title,
    String source,
    String detected,
    int observables) {

  /** The row of {@code record}. */
  static PreviewRow of(Seen record) {
    return switch (record) {
      case Seen.Draft(AlertDraft draft) ->
          new PreviewRow(
              draft.line(),
              draft.severity(),
              VisibleText.of(HarmlessText.of(draft.title())),
              VisibleText.of(HarmlessText.of(draft.source())),
              Times.exact(draft.detectedAt(), ZoneId.systemDefault()),
              draft.observables().size());
      case Seen.Rejected(Reject reject) ->
          new PreviewRow(
              reject.line(),
              null,
              Messages.text(
                  "import.preview.rejected", reject.reason(), HarmlessText.of(reject.excerpt())),
              "",
              "",
              0);
    };
  }
}
