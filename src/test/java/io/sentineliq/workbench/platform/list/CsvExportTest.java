package io.sentineliq.workbench.platform.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {

  @TempDir private Path folder;

  @Test
  void writesCellsThatNoSpreadsheetRuns() throws IOException {
    var cells = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "a \"b\", c\nd", "", "＝1");
    var file = folder.resolve("a.csv");

    var written =
        export(cells::get).write(ids(cells.size()), file, Progress.unwatched(), any -> {});

    assertThat(Files.readString(file))
        .isEqualTo(
            "\ufeff\"A\",\"B\"\r\n"
                + "\"'=1+1\",\"x\"\r\n"
                + "\"'+1\",\"x\"\r\n"
                + "\"'-1\",\"x\"\r\n"
                + "\"'@SUM(A1)\",\"x\"\r\n"
                + "\"'\tx\",\"x\"\r\n"
                + "\"a \"\"b\"\", c\nd\",\"x\"\r\n"
                + "\"\",\"x\"\r\n"
                + "\"'＝1\",\"x\"\r\n");
    assertThat(written.rows()).isEqualTo(cells.size());
    assertThat(written.titles()).containsExactly("A", "B");
    assertThat(written.sha256()).hasSize(64);
  }

  @Test
  void readsSomeRowsAtATimeAndSaysHowFarItIs() {
    var asked = new ArrayList<Integer>();
    var reports = new ArrayList<Long>();
    var source = new Numbered(asked::add);
    new CsvExport<>(source, List.of(new CsvExport.Column<Integer>("A", Object::toString)))
        .write(
            ids(1_201),
            folder.resolve("a.csv"),
            new Cancellation((done, total, detail) -> reports.add(done)),
            any -> {});

    assertThat(asked).containsExactly(500, 500, 201);
    assertThat(reports).containsExactly(500L, 1_000L, 1_201L);
  }

  @Test
  void leavesNothingBehindWhenItIsCancelledOrNotTold() throws IOException {
    var cancelled = new Cancellation((done, total, detail) -> {});
    cancelled.cancel();
    var file = folder.resolve("a.csv");

    assertThatThrownBy(() -> export(String::valueOf).write(ids(1), file, cancelled, any -> {}))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(
            () ->
                export(String::valueOf)
                    .write(
                        ids(1),
                        file,
                        Progress.unwatched(),
                        any -> {
                          throw new IllegalStateException("no history");
                        }))
        .hasMessage("no history");

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void saysWhenTheFileCannotBeWritten() {
    var file = folder.resolve("missing").resolve("a.csv");
    assertThatThrownBy(
            () -> export(String::valueOf).write(ids(1), file, Progress.unwatched(), any -> {}))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.UnwritableOutput.class));
  }

  private static CsvExport<Integer> export(Function<Integer, String> text) {
    return new CsvExport<>(
        new Numbered(count -> {}),
        List.of(new CsvExport.Column<>("A", text), new CsvExport.Column<>("B", row -> "x")));
  }

  private static List<UUID> ids(int count) {
    return IntStream.range(0, count).mapToObj(number -> new UUID(0, number)).toList();
  }

  /** Rows that are the numbers in their ids. */
  private record Numbered(IntConsumer onRead) implements ListSource<String, Integer> {
    @Override
    public IdSnapshot firstIds(String query, int limit, Progress progress) {
      return IdSnapshot.empty();
    }

    @Override
    public IdSnapshot allIds(String query, Progress progress) {
      return IdSnapshot.empty();
    }

    @Override
    public List<Integer> rows(List<UUID> ids, Progress progress) {
      onRead.accept(ids.size());
      return ids.stream().map(id -> (int) id.getLeastSignificantBits()).toList();
    }
  }
}
