package io.sentineliq.workbench.alert.intake.format;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordFiles;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.Records;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of several formats: the first record that one of them knows decides for its file.
 *
 * <p>Until then nothing is handed over; when a hundred records were known by none, or the file ends
 * before one was, the file is refused as a whole.
 */
public final class FormatParser implements AlertParser {

  private static final int PATIENCE = 100;

  private final List<RecordFormat> formats;

  /** Tries {@code formats} in their order. */
  public FormatParser(List<RecordFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  @Override
  public void parse(String file, InputStream bytes, Sink sink) throws IOException {
    var records = RecordFiles.open(file, bytes);
    var doubtful = new ArrayList<Reject>();
    for (var record = records.next(); record != null; record = records.next()) {
      var format = formatOf(record);
      if (format != null) {
        sink.recognised(format.label());
        doubtful.forEach(sink::reject);
        hand(format, record, sink);
        readOn(format, records, sink);
        return;
      }
      if (!record.isBlank()) {
        doubtful.add(foreign(record));
        refuseAfter(PATIENCE, file, doubtful);
      }
    }
    refuseAfter(1, file, doubtful);
  }

  private @Nullable RecordFormat formatOf(RecordBytes record) throws IOException {
    if (isReadable(record)) {
      for (var format : formats) {
        if (!(format.read(record) instanceof Reading.Foreign)) {
          return format;
        }
      }
    }
    return null;
  }

  private static void readOn(RecordFormat format, Records records, Sink sink) throws IOException {
    for (var record = records.next(); record != null; record = records.next()) {
      if (isReadable(record)) {
        hand(format, record, sink);
      } else if (!record.isBlank()) {
        sink.reject(foreign(record));
      }
    }
  }

  private static void hand(RecordFormat format, RecordBytes record, Sink sink) throws IOException {
    switch (format.read(record)) {
      case Reading.Alert(AlertDraft draft) -> sink.accept(draft);
      case Reading.Several(List<RecordBytes> records) -> {
        for (var inner : records) {
          hand(format, inner, sink);
        }
      }
      case Reading.Other(String kind) -> sink.skip(kind);
      case Reading.Bad(Reject reject) -> sink.reject(reject);
      case Reading.Foreign() -> sink.reject(foreign(record));
    }
  }

  private static boolean isReadable(RecordBytes record) {
    return !record.isBlank() && !record.isTooLong() && record.isUtf8();
  }

  private static Reject foreign(RecordBytes record) {
    return new Reject(record.line(), Messages.text(fault(record)), record.excerpt());
  }

  private static String fault(RecordBytes record) {
    if (record.isTooLong()) {
      return "intake.reject.tooLong";
    }
    if (!record.isUtf8()) {
      return "intake.reject.notUtf8";
    }
    return (record.looksLikeJson() ? RecordJson.fault(record.bytes()) : Optional.<String>empty())
        .orElse("intake.reject.unknown");
  }

  private void refuseAfter(int count, String file, List<Reject> doubtful) {
    if (doubtful.size() >= count) {
      var first = doubtful.getFirst();
      var labels = formats.stream().map(RecordFormat::label).collect(Collectors.joining(", "));
      var why = Messages.text("intake.unreadable.unknown", labels, first.line(), first.reason());
      throw new Problem.UnreadableInput(file, why).asException();
    }
  }
}
