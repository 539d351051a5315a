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
import java.util.stream.Stream;

/**
 * ArcSight's Common Event Format, versions 0 and 1, behind a syslog header or alone: {@code
 * CEF:Version|Vendor|Product|Device version|Class id|Name|Severity|Extension}. Devices number their
 * events anew after a restart, so the id of a record is the digest of its bytes.
 */
public final class CefFormat implements RecordFormat {

  private static final String MARK = "CEF:";
  private static final int HEADER_FIELDS = 7;
  private static final int VENDOR = 1;
  private static final int PRODUCT = 2;
  private static final int CLASS_ID = 4;
  private static final int NAME = 5;
  private static final int SEVERITY = 6;

  @Override
  public String label() {
    return "CEF";
  }

  @Override
  public Reading read(RecordBytes record) {
    var line = SourceText.clean(new String(record.bytes(), StandardCharsets.UTF_8));
    var begin = Mark.find(line, MARK);
    if (begin < 0) {
      return new Reading.Foreign();
    }
    var header = HeaderFields.of(line.substring(begin + MARK.length()), HEADER_FIELDS);
    if (header.size() <= HEADER_FIELDS) {
      return Reading.bad(record, "intake.reject.shortHeader");
    }
    try {
      return new Reading.Alert(draft(line.substring(0, begin), header, record));
    } catch (Unusable e) {
      return Reading.bad(record, e.reasonKey());
    }
  }

  private static AlertDraft draft(String syslog, List<String> header, RecordBytes record)
      throws Unusable {
    var extension = Extension.spaced(header.getLast());
    var builder =
        new DraftBuilder(record)
            .description(extension.get("msg"))
            .tags(extension.get("cat").stream().toList())
            .assets(CefEnds.assets(extension));
    CefEnds.observables(extension, builder.observables());
    return builder.draft(
        Stream.of(header.get(NAME), header.get(CLASS_ID))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseThrow(() -> new Unusable("intake.reject.noSignature")),
        (header.get(VENDOR) + " " + header.get(PRODUCT)).strip(),
        CefSeverity.of(header.get(SEVERITY)),
        CefTime.of(extension, syslog),
        LineMetadata.of(header.subList(0, HEADER_FIELDS), extension));
  }
}
