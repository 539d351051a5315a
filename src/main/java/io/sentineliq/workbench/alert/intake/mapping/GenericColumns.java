package io.sentineliq.workbench.alert.intake.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.platform.record.CsvTable;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordFiles;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.SourceText;
import io.sentineliq.workbench.platform.record.Unusable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the columns of a file that no format knows, from its first records. */
public final class GenericColumns {

  static final int MOST = 100;
  private static final int RECORDS = 50;
  private static final int SAMPLES = 20;
  private static final int LONGEST_SAMPLE = 80;
  private static final int DEEPEST = 4;

  private final Map<String, Set<String>> samples = new LinkedHashMap<>();

  private GenericColumns() {}

  /** The columns of {@code bytes}, or nothing when it is neither a table nor made of objects. */
  public static Optional<GenericFile> of(String file, InputStream bytes) throws IOException {
    var in = new BufferedInputStream(bytes);
    var columns = new GenericColumns();
    if (RecordFiles.isJson(in)) {
      columns.readObjects(file, in);
      return columns.found(GenericKind.JSON);
    }
    columns.readTable(file, in);
    return columns.found(GenericKind.CSV);
  }

  private void readObjects(String file, InputStream in) throws IOException {
    var records = RecordFiles.open(file, in);
    for (var i = 0; i < RECORDS; i++) {
      var record = records.next();
      if (record == null) {
        return;
      }
      if (!record.isTooLong() && record.isUtf8()) {
        RecordJson.object(record.bytes()).ifPresent(object -> add("", object, 1));
      }
    }
  }

  private void readTable(String file, InputStream in) throws IOException {
    var table = CsvTable.open(file, in);
    table.names().forEach(this::column);
    for (var i = 0; i < RECORDS; i++) {
      var row = table.next();
      if (row.isEmpty()) {
        return;
      }
      object(table, row.get()).ifPresent(object -> add("", object, DEEPEST));
    }
  }

  /** A row that is none has no values to show; the import will say so. */
  private static Optional<ObjectNode> object(CsvTable table, RecordBytes row) {
    try {
      return Optional.of(table.object(row));
    } catch (Unusable e) {
      return Optional.empty();
    }
  }

  private void add(String prefix, ObjectNode object, int depth) {
    for (var field : object.properties()) {
      var path = prefix + SourceText.clean(field.getKey());
      if (field.getValue() instanceof ObjectNode inner && depth < DEEPEST) {
        add(path + ".", inner, depth + 1);
      } else {
        sample(path, field.getValue());
      }
    }
  }

  private void sample(String path, JsonNode value) {
    var known = column(path);
    for (var text : RecordJson.texts(value)) {
      if (known.size() < SAMPLES) {
        known.add(SourceText.fit(text, LONGEST_SAMPLE));
      }
    }
  }

  private Set<String> column(String name) {
    return samples.size() < MOST || samples.containsKey(name)
        ? samples.computeIfAbsent(name, key -> new LinkedHashSet<>())
        : new LinkedHashSet<>();
  }

  private Optional<GenericFile> found(GenericKind kind) {
    var columns =
        samples.entrySet().stream()
            .map(
                column ->
                    new GenericFile.Column(column.getKey(), column.getValue().stream().toList()))
            .toList();
    return columns.isEmpty() ? Optional.empty() : Optional.of(new GenericFile(kind, columns));
  }
}
