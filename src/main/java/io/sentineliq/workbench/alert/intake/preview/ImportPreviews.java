package io.sentineliq.workbench.alert.intake.preview;

import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.FirstRecords;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.alert.intake.mapping.FieldMapping;
import io.sentineliq.workbench.alert.intake.mapping.GenericColumns;
import io.sentineliq.workbench.alert.intake.mapping.GenericFile;
import io.sentineliq.workbench.alert.intake.mapping.MappedParser;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Looks into files before they are imported. */
public final class ImportPreviews {

  private ImportPreviews() {}

  /**
   * The preview of {@code path}, whatever it is. What is neither of a known format nor a table or
   * made of objects is {@link Problem.UnreadableInput}.
   */
  public static ImportPreview of(Path path, Progress progress) {
    try {
      var first = FirstRecords.of(path, AlertFormats.recognising(), progress);
      return new ImportPreview(Optional.of(first), Optional.empty());
    } catch (ProblemException e) {
      if (!(e.problem() instanceof Problem.UnreadableInput)) {
        throw e;
      }
      return new ImportPreview(
          Optional.empty(), Optional.of(columns(path, progress).orElseThrow(() -> e)));
    }
  }

  /** The first records of {@code path} by {@code mapping}. */
  public static FirstRecords of(Path path, FieldMapping mapping, Progress progress) {
    return FirstRecords.of(path, new MappedParser(mapping), progress);
  }

  /** The columns of {@code path}, when a mapping could read it. */
  public static Optional<GenericFile> columns(Path path, Progress progress) {
    var looker = new ColumnLooker();
    try {
      FirstRecords.of(path, looker, progress);
    } catch (ProblemException e) {
      if (!(e.problem() instanceof Problem.UnreadableInput)) {
        throw e;
      }
    }
    return looker.found;
  }

  /** Keeps the columns of the first file that has any; an archive may hold several. */
  private static final class ColumnLooker implements AlertParser {
    private Optional<GenericFile> found = Optional.empty();

    @Override
    public void parse(String file, InputStream bytes, Sink sink) throws IOException {
      if (found.isEmpty()) {
        found = GenericColumns.of(file, bytes);
      }
    }
  }
}
