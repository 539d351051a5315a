package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.platform.problem.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of rejected records as a CSV file, made when the first one comes. No cell begins with a
 * character that a spreadsheet takes for a formula.
 */
final class RejectFile implements AutoCloseable {

  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path path;
  private @Nullable BufferedWriter out;

  /** A list that would lie in {@code folder} and be named after {@code file}. */
  RejectFile(Path folder, String file, Instant now) {
    this.path = folder.resolve(file + ".rejects-" + TIME.format(now) + ".csv");
  }

  void write(Reject reject) {
    try {
      row(out == null ? create() : out, reject);
    } catch (IOException e) {
      throw new Problem.UnwritableOutput(path.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  /** Where the list is, when there is one. */
  Optional<Path> path() {
    return out == null ? Optional.empty() : Optional.of(path);
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }

  private BufferedWriter create() throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    var created = Files.newBufferedWriter(path, StandardOpenOption.CREATE_NEW);
    created.write("line,reason,excerpt\r\n");
    out = created;
    return created;
  }

  private static void row(BufferedWriter out, Reject reject) throws IOException {
    out.write(Long.toString(reject.line()));
    out.write("," + cell(reject.reason()) + "," + cell(reject.excerpt()) + "\r\n");
  }

  private static String cell(String text) {
    var isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return "\"" + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }
}
