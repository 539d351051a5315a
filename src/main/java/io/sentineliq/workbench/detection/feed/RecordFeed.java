package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Texts as JSON objects. */
final class RecordFeed {

  private RecordFeed() {}

  static void read(String file, InputStream in, FeedSink sink) throws IOException {
    var records = RecordFiles.open(file, in);
    for (var record = records.next(); record != null; record = records.next()) {
      if (!record.isBlank()) {
        var line = record.line();
        draft(record).ifPresentOrElse(sink::text, () -> sink.rejected(line));
      }
    }
  }

  private static Optional<TextDraft> draft(RecordBytes record) {
    if (record.isTooLong()) {
      return Optional.empty();
    }
    try {
      return FeedFields.draft(record.line(), JsonFields.flat(record));
    } catch (IOException _) {
      // The caller tells it as a record that cannot be read.
      return Optional.empty();
    }
  }
}
