package io.sentineliq.workbench.alert.intake.mapping;

import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.alert.intake.format.FormatParser;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.record.CsvTable;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordFiles;
import io.sentineliq.workbench.platform.record.Unusable;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads CSV with a header, lines of JSON or an array of JSON objects by a mapping. */
public final class MappedParser implements AlertParser {

  private static final int BUFFER = 1 << 16;

  private final FieldMapping mapping;

  /** Reads by {@code mapping}; one with a fault is {@link Problem.UnreadableInput}. */
  public MappedParser(FieldMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public void parse(String file, InputStream bytes, Sink sink) throws IOException {
    var fault = mapping.fault();
    if (fault.isPresent()) {
      throw new Problem.UnreadableInput(file, Messages.text(fault.get())).asException();
    }
    var in = new BufferedInputStream(bytes, BUFFER);
    if (RecordFiles.isJson(in)) {
      new FormatParser(List.of(new MappedJson(mapping))).parse(file, in, sink);
    } else {
      table(file, in, sink);
    }
  }

  private void table(String file, InputStream in, Sink sink) throws IOException {
    var table = CsvTable.open(file, in);
    for (var column : List.of(FieldRole.TITLE, FieldRole.DETECTED_AT)) {
      if (!mapping.column(column).map(table.names()::contains).orElse(false)) {
        throw new Problem.UnreadableInput(file, Messages.text("intake.unreadable.otherTable"))
            .asException();
      }
    }
    sink.recognised(GenericKind.CSV.label());
    var drafts = new MappedDraft(mapping);
    for (var row = table.next(); row.isPresent(); row = table.next()) {
      hand(table, drafts, row.get(), sink);
    }
  }

  private static void hand(CsvTable table, MappedDraft drafts, RecordBytes row, Sink sink) {
    try {
      sink.accept(drafts.of(table.object(row), row));
    } catch (Unusable e) {
      sink.reject(new Reject(row.line(), Messages.text(e.reasonKey()), row.excerpt()));
    }
  }
}
