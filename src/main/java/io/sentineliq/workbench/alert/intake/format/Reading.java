package io.sentineliq.workbench.alert.intake.format;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;

/** What one record turned out to be. */
public sealed interface Reading {

  /** An alert, ready to be stored. */
  record Alert(AlertDraft draft) implements Reading {}

  /** A record that holds others, each of which is read by itself. */
  record Several(List<RecordBytes> records) implements Reading {}

  /** A sound record of the format that is no alert. */
  record Other(String kind) implements Reading {}

  /** An alert that misses what an alert needs. */
  record Bad(Reject reject) implements Reading {}

  /** Not a record of the format at all. */
  record Foreign() implements Reading {}

  /** A record of the format that cannot be used, for the sentence of {@code reasonKey}. */
  static Reading bad(RecordBytes record, String reasonKey) {
    return new Bad(new Reject(record.line(), Messages.text(reasonKey), record.excerpt()));
  }
}
