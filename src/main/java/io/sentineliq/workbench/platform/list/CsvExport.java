package io.sentineliq.workbench.platform.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes rows of a list as CSV or in another form of {@link ListFile}, some at a time. The file
 * appears under its name when it is whole and told of, or not at all.
 *
 * @param <R> the row
 */
public final class CsvExport<R> {

  private static final int CHUNK = 500;

  /** A column under its title. */
  public record Column<R>(String title, Function<R, String> text) {}

  /**
   * What was written.
   *
   * @param rows how many, the titles aside
   * @param sha256 of the whole file, in hexadecimal
   */
  public record Written(String fileName, List<String> titles, long rows, String sha256) {}

  private final ListSource<?, R> source;
  private final ListFile form;
  private final List<Column<R>> columns;

  /** An export of {@code columns} of what {@code source} has, as CSV. */
  public CsvExport(ListSource<?, R> source, List<Column<R>> columns) {
    this(source, ListFile.CSV, columns);
  }

  /** The same in another form. */
  public CsvExport(ListSource<?, R> source, ListFile form, List<Column<R>> columns) {
    this.source = source;
    this.form = form;
    this.columns = List.copyOf(columns);
  }

  /**
   * Writes the rows of {@code ids}, in that order, without those that no longer exist.
   *
   * @param teller is told before the file appears; when it fails, there is no file
   * @throws io.sentineliq.workbench.platform.problem.ProblemException {@link
   *     Problem.UnwritableOutput} when the file cannot be written
   */
  public Written write(List<UUID> ids, Path file, Progress progress, Consumer<Written> teller) {
    try {
      return writeWhole(ids, file, progress, teller);
    } catch (IOException e) {
      throw new Problem.UnwritableOutput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private Written writeWhole(List<UUID> ids, Path file, Progress progress, Consumer<Written> teller)
      throws IOException {
    var folder = file.toAbsolutePath().getParent();
    var unfinished = Files.createTempFile(folder, ".export-", ".part");
    try {
      var written = writeRows(ids, unfinished, String.valueOf(file.getFileName()), progress);
      teller.accept(written);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private Written writeRows(List<UUID> ids, Path target, String name, Progress progress)
      throws IOException {
    var rows = 0L;
    var titles = columns.stream().map(Column::title).toList();
    var digest = sha256();
    try (var bytes = new DigestOutputStream(Files.newOutputStream(target), digest);
        var text = new OutputStreamWriter(bytes, UTF_8)) {
      form.begin(text, titles);
      for (var from = 0; from < ids.size(); from += CHUNK) {
        progress.stopIfCancelled();
        var wanted = List.copyOf(ids.subList(from, Math.min(from + CHUNK, ids.size())));
        for (var row : source.rows(wanted, progress)) {
          var cells = columns.stream().map(column -> column.text().apply(row)).toList();
          form.row(text, titles, cells);
          rows++;
        }
        progress.report(from + wanted.size(), ids.size(), name);
      }
    }
    return new Written(name, titles, rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
