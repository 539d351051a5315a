package io.sentineliq.workbench.alert.intake.cef;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.alert.intake.format.Reading;
import io.sentineliq.workbench.alert.intake.format.RecordFormat;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.SourceText;
import io.sentineliq.workbench.platform.record.Unusable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A format whose every record is one line, behind a syslog header or alone: a mark, a header cut at
 * bars, pairs. Devices number their events anew after a restart, so the id of a record is the
 * digest of its bytes.
 */
abstract class BarFormat implements RecordFormat {

  private static final int VENDOR = 1;
  private static final int PRODUCT = 2;

  private final String name;

  BarFormat(String name) {
    this.name = name;
  }

  /**
   * What a line says.
   *
   * @param header its fields from the version on
   */
  record Event(List<String> header, Extension extension, String title, String severity) {}

  /** Reads what follows the mark. */
  abstract Event event(String text) throws Unusable;

  @Override
  public final String label() {
    return name;
  }

  @Override
  public final Reading read(RecordBytes record) {
    var line = SourceText.clean(new String(record.bytes(), StandardCharsets.UTF_8));
    var mark = name + ":";
    var begin = Mark.find(line, mark);
    if (begin < 0) {
      return new Reading.Foreign();
    }
    try {
      var event = event(line.substring(begin + mark.length()));
      return new Reading.Alert(draft(line.substring(0, begin), event, record));
    } catch (Unusable e) {
      return Reading.bad(record, e.reasonKey());
    }
  }

  /** The {@code count} fields of a header and what follows them. */
  static List<String> fields(String text, int count) throws Unusable {
    var fields = HeaderFields.of(text, count);
    if (fields.size() <= count) {
      throw new Unusable("intake.reject.shortHeader");
    }
    return fields;
  }

  private static AlertDraft draft(String syslog, Event event, RecordBytes record) throws Unusable {
    var extension = event.extension();
    var builder =
        new DraftBuilder(record)
            .description(extension.get("msg"))
            .tags(extension.get("cat").stream().toList())
            .assets(CefEnds.assets(extension));
    CefEnds.observables(extension, builder.observables());
    if (event.title().isEmpty()) {
      throw new Unusable("intake.reject.noSignature");
    }
    return builder.draft(
        event.title(),
        (event.header().get(VENDOR) + " " + event.header().get(PRODUCT)).strip(),
        CefSeverity.of(event.severity()),
        CefTime.of(extension, syslog),
        LineMetadata.of(event.header(), extension));
  }
}
