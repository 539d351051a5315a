package io.sentineliq.workbench.alert.intake.cef;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.SourceText;
import io.sentineliq.workbench.alert.intake.format.DraftBuilder;
import io.sentineliq.workbench.alert.intake.format.Reading;
import io.sentineliq.workbench.alert.intake.format.RecordFormat;
import io.sentineliq.workbench.alert.intake.format.Unusable;
import io.sentineliq.workbench.alert.intake.record.RecordBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * IBM's Log Event Extended Format: {@code LEEF:1.0|Vendor|Product|Version|EventID|pairs between
 * tabs}; version 2.0 has the delimiter as a sixth field, a character or its code as {@code 0x09}.
 */
public final class LeefFormat implements RecordFormat {

  private static final String MARK = "LEEF:";
  private static final int HEADER_FIELDS = 5;
  private static final int VENDOR = 1;
  private static final int PRODUCT = 2;
  private static final int EVENT_ID = 4;
  private static final int HEXADECIMAL = 16;

  @Override
  public String label() {
    return "LEEF";
  }

  @Override
  public Reading read(RecordBytes record) {
    var line = SourceText.clean(new String(record.bytes(), StandardCharsets.UTF_8));
    var begin = Mark.find(line, MARK);
    if (begin < 0) {
      return new Reading.Foreign();
    }
    var text = line.substring(begin + MARK.length());
    var isSecond = text.startsWith("2");
    var fields = HeaderFields.of(text, isSecond ? HEADER_FIELDS + 1 : HEADER_FIELDS);
    if (fields.size() <= (isSecond ? HEADER_FIELDS + 1 : HEADER_FIELDS)) {
      return Reading.bad(record, "intake.reject.shortHeader");
    }
    try {
      var delimiter = isSecond ? delimiter(fields.get(HEADER_FIELDS)) : '\t';
      var extension = Extension.delimited(fields.getLast(), delimiter);
      return new Reading.Alert(draft(line.substring(0, begin), fields, extension, record));
    } catch (Unusable e) {
      return Reading.bad(record, e.reasonKey());
    }
  }

  private static AlertDraft draft(
      String syslog, List<String> fields, Extension extension, RecordBytes record) throws Unusable {
    var builder =
        new DraftBuilder(record)
            .description(extension.get("msg"))
            .tags(extension.get("cat").stream().toList())
            .assets(CefEnds.assets(extension));
    CefEnds.observables(extension, builder.observables());
    return builder.draft(
        extension.get("name").orElse(fields.get(EVENT_ID)),
        (fields.get(VENDOR) + " " + fields.get(PRODUCT)).strip(),
        CefSeverity.of(extension.get("sev").orElse("")),
        CefTime.of(extension, syslog),
        LineMetadata.of(fields.subList(0, HEADER_FIELDS), extension));
  }

  private static char delimiter(String written) throws Unusable {
    if (written.isEmpty()) {
      return '\t';
    }
    if (written.length() == 1) {
      return written.charAt(0);
    }
    var digits = written.replaceFirst("^(?:0x|x)", "");
    if (digits.length() > 4 || !digits.matches("[0-9A-Fa-f]+")) {
      throw new Unusable("intake.reject.badDelimiter");
    }
    return (char) Integer.parseInt(digits, HEXADECIMAL);
  }
}
