package io.sentineliq.workbench.timeline.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.record.CsvTable;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.platform.record.RecordFiles;
import io.sentineliq.workbench.platform.record.RecordJson;
import io.sentineliq.workbench.platform.record.Records;
import io.sentineliq.workbench.platform.record.Unusable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header, or JSON objects one after another, read row by row. */
final class EventFile implements AutoCloseable {

  private final InputStream bytes;
  private final @Nullable CsvTable table;
  private final @Nullable Records objects;

  private EventFile(InputStream bytes, @Nullable CsvTable table, @Nullable Records objects) {
    this.bytes = bytes;
    this.table = table;
    this.objects = objects;
  }

  /** The rows of {@code file}, or {@link Problem.UnreadableInput}. */
  static EventFile open(Path file) throws IOException {
    var name = String.valueOf(file.getFileName());
    var bytes = new BufferedInputStream(Files.newInputStream(file));
    try {
      return RecordFiles.isJson(bytes)
          ? new EventFile(bytes, null, RecordFiles.open(name, bytes))
          : new EventFile(bytes, CsvTable.open(name, bytes), null);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  /** The names of a header; none for JSON, whose objects have theirs. */
  List<String> names() {
    return table == null ? List.of() : table.names();
  }

  /** The next row that is not blank. */
  Optional<RecordBytes> next() throws IOException {
    if (table != null) {
      return table.next();
    }
    var row = objects == null ? null : objects.next();
    while (row != null && row.isBlank() && objects != null) {
      row = objects.next();
    }
    return Optional.ofNullable(row);
  }

  /** {@code row} as an object. */
  ObjectNode object(RecordBytes row) throws IOException, Unusable {
    if (table != null) {
      return table.object(row);
    }
    if (row.isTooLong()) {
      throw new Unusable("intake.reject.tooLong");
    }
    if (!row.isUtf8()) {
      throw new Unusable("intake.reject.notUtf8");
    }
    return RecordJson.object(row.bytes()).orElseThrow(() -> new Unusable("intake.reject.notJson"));
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
