package io.sentineliq.workbench.detection.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.record.CsvFields;
import io.sentineliq.workbench.platform.record.CsvRows;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordFiles;
import io.sentineliq.workbench.platform.record.Unusable;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows with a header: texts where a column holds them, else domains. */
final class CsvFeed {

  private final CsvRows rows;
  private final List<String> names;
  private final FeedSink sink;

  private CsvFeed(CsvRows rows, List<String> names, FeedSink sink) {
    this.rows = rows;
    this.names = names;
    this.sink = sink;
  }

  static void read(String file, InputStream in, FeedSink sink) throws IOException {
    var rows = RecordFiles.rows(file, in).orElseThrow(() -> noTable(file));
    var header = rows.next();
    try {
      if (header == null || header.isTooLong()) {
        throw noTable(file);
      }
      var names = fields(header, rows).stream().map(FeedFields::name).toList();
      if (FeedFields.CONTENT.stream().noneMatch(names::contains)
          && FeedFields.DOMAIN.stream().noneMatch(names::contains)) {
        throw noTable(file);
      }
      new CsvFeed(rows, names, sink).run();
    } catch (Unusable e) {
      throw noTable(file);
    }
  }

  private void run() throws IOException {
    for (var row = rows.next(); row != null; row = rows.next()) {
      if (!row.isBlank()) {
        tell(row);
      }
    }
  }

  private void tell(RecordBytes row) {
    try {
      if (row.isTooLong() || !row.isUtf8()) {
        throw new Unusable("intake.reject.tooLong");
      }
      tell(row.line(), byName(fields(row, rows)));
    } catch (Unusable _) {
      // Told as a row that cannot be read; the next one may be better.
      sink.rejected(row.line());
    }
  }

  private void tell(long line, Map<String, String> fields) {
    var draft = FeedFields.draft(line, fields);
    var domain = FeedFields.first(fields, FeedFields.DOMAIN);
    if (draft.isPresent()) {
      sink.text(draft.get());
    } else if (domain.isPresent()) {
      domain.get().lines().map(String::strip).filter(name -> !name.isEmpty()).forEach(sink::domain);
    } else {
      sink.rejected(line);
    }
  }

  private Map<String, String> byName(List<String> fields) throws Unusable {
    if (fields.size() != names.size()) {
      throw new Unusable("intake.reject.columns");
    }
    var byName = new HashMap<String, String>();
    for (var i = 0; i < fields.size(); i++) {
      byName.putIfAbsent(names.get(i), fields.get(i));
    }
    return byName;
  }

  private static List<String> fields(RecordBytes row, CsvRows rows) throws Unusable {
    return CsvFields.of(new String(row.bytes(), UTF_8), rows.delimiter());
  }

  private static RuntimeException noTable(String file) {
    return new Problem.UnreadableInput(file, Messages.text("feed.noTable")).asException();
  }
}
