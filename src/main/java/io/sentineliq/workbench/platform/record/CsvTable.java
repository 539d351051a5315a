package io.sentineliq.workbench.platform.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file by its header. A row that has not as many fields as the header, is too long, is no
 * UTF-8 or does not close a quote is none.
 */
public final class CsvTable {

  private static final int LONGEST_NAME = 200;

  private final CsvRows rows;
  private final List<String> names;

  private CsvTable(CsvRows rows, List<String> names) {
    this.rows = rows;
    this.names = names;
  }

  /** The table in {@code bytes}, or {@link Problem.UnreadableInput}. */
  public static CsvTable open(String file, InputStream bytes) throws IOException {
    var rows = RecordFiles.rows(file, bytes).orElseThrow(() -> notCsv(file));
    var header = rows.next();
    try {
      if (header == null || !isReadable(header)) {
        throw notCsv(file);
      }
      return new CsvTable(rows, names(fields(header, rows.delimiter())));
    } catch (Unusable e) {
      throw notCsv(file);
    }
  }

  /** The names of the columns: each once, none empty. */
  public List<String> names() {
    return names;
  }

  /** The next row that is not blank. */
  public Optional<RecordBytes> next() throws IOException {
    var row = rows.next();
    while (row != null && row.isBlank()) {
      row = rows.next();
    }
    return Optional.ofNullable(row);
  }

  /** {@code row} as an object. */
  public ObjectNode object(RecordBytes row) throws Unusable {
    if (row.isTooLong()) {
      throw new Unusable("intake.reject.tooLong");
    }
    if (!row.isUtf8()) {
      throw new Unusable("intake.reject.notUtf8");
    }
    var fields = fields(row, rows.delimiter());
    if (fields.size() != names.size()) {
      throw new Unusable("intake.reject.columns");
    }
    var object = JsonNodeFactory.instance.objectNode();
    for (var i = 0; i < fields.size(); i++) {
      if (!fields.get(i).isEmpty()) {
        object.put(names.get(i), fields.get(i));
      }
    }
    return object;
  }

  private static boolean isReadable(RecordBytes row) {
    return !row.isTooLong() && row.isUtf8();
  }

  private static List<String> fields(RecordBytes row, char delimiter) throws Unusable {
    return CsvFields.of(new String(row.bytes(), StandardCharsets.UTF_8), delimiter);
  }

  private static List<String> names(List<String> header) {
    var names = new LinkedHashSet<String>();
    for (var field : header) {
      var written = SourceText.fit(SourceText.clean(field).strip(), LONGEST_NAME);
      var name = written.isEmpty() ? "column " + (names.size() + 1) : written;
      for (var i = 2; !names.add(name); i++) {
        name = written + " (" + i + ")";
      }
    }
    return new ArrayList<>(names);
  }

  private static RuntimeException notCsv(String file) {
    return new Problem.UnreadableInput(file, Messages.text("intake.unreadable.notTable"))
        .asException();
  }
}
