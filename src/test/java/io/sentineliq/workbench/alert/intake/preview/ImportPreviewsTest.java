package io.sentineliq.workbench.alert.intake.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.intake.FirstRecords.Seen;
import io.sentineliq.workbench.alert.intake.mapping.FieldRole;
import io.sentineliq.workbench.alert.intake.mapping.GenericFile.Column;
import io.sentineliq.workbench.alert.intake.mapping.GenericKind;
import io.sentineliq.workbench.alert.intake.mapping.SuggestedMapping;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPreviewsTest {

  private static final String EVE =
      "{\"timestamp\":\"2024-01-01T00:00:00Z\",\"event_type\":\"alert\",\"alert\":{\"signature\":\"s\"}}\n";
  private static final Progress UNWATCHED = Progress.unwatched();

  @TempDir Path folder;

  @Test
  void showsTheFirstFiftyRecordsOfAKnownFormat() throws IOException {
    var preview = ImportPreviews.of(file("nonsense\n" + EVE.repeat(5_000)), UNWATCHED);

    var first = preview.first().orElseThrow();
    assertThat(first.format()).isEqualTo("Suricata EVE");
    assertThat(first.records()).hasSize(50);
    assertThat(first.records().getFirst()).isInstanceOf(Seen.Rejected.class);
    assertThat(first.records().get(1)).isInstanceOf(Seen.Draft.class);
    assertThat(first.isWhole()).isFalse();
    assertThat(preview.columns()).isEmpty();
  }

  @Test
  void showsTheColumnsOfATableWithValuesFromIt() throws IOException {
    var table = file("Time,Rule Name,Src IP,Own\n2024-01-01T00:00:00Z,A,45.9.148.3,\n1,B,,x\n");

    var preview = ImportPreviews.of(table, UNWATCHED);

    var columns = preview.columns().orElseThrow();
    assertThat(preview.first()).isEmpty();
    assertThat(columns.kind()).isEqualTo(GenericKind.CSV);
    assertThat(columns.columns())
        .extracting(Column::name)
        .containsExactly("Time", "Rule Name", "Src IP", "Own");
    assertThat(columns.columns().get(1).samples()).containsExactly("A", "B");
    var suggested = SuggestedMapping.of(columns, "Proxy");
    assertThat(suggested.columns())
        .containsEntry("Time", FieldRole.DETECTED_AT)
        .containsEntry("Rule Name", FieldRole.TITLE)
        .containsEntry("Src IP", FieldRole.HOST)
        .hasSize(3);
    var first = ImportPreviews.of(table, suggested, UNWATCHED);
    assertThat(first.format()).isEqualTo("CSV");
    assertThat(first.records()).hasSize(2);
    assertThat(first.isWhole()).isTrue();
  }

  @Test
  void showsThePathsOfObjects() throws IOException {
    var path = file("{\"a\":{\"b\":1,\"c\":{\"d\":\"x\"}},\"l\":[\"y\",\"z\"]}\n{\"e\":true}\n");

    var columns = ImportPreviews.of(path, UNWATCHED).columns().orElseThrow();

    assertThat(columns.kind()).isEqualTo(GenericKind.JSON);
    assertThat(columns.columns())
        .extracting(Column::name)
        .containsExactly("a.b", "a.c.d", "l", "e");
    assertThat(columns.columns().get(2).samples()).containsExactly("y", "z");
  }

  @Test
  void looksIntoArchives() throws IOException {
    var path = folder.resolve("log.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(path))) {
      out.write("t,title\n1719820800,x\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(ImportPreviews.of(path, UNWATCHED).columns()).isPresent();
  }

  @Test
  void refusesWhatIsNeither() throws IOException {
    var words = file("some words\nand more\n");

    assertThatThrownBy(() -> ImportPreviews.of(words, UNWATCHED))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).contains("Suricata EVE"));
    assertThatThrownBy(() -> ImportPreviews.of(folder.resolve("missing"), UNWATCHED))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void looksAtAnEndlessLineForAWhileOnly() throws IOException {
    var path = folder.resolve("endless.log");
    try (var out = Files.newOutputStream(path)) {
      var part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (var i = 0; i < 40; i++) {
        out.write(part);
      }
    }

    assertThatThrownBy(() -> ImportPreviews.of(path, UNWATCHED))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).contains("no record can be found"));
  }

  @Test
  void endsWhenCancelled() throws IOException {
    var path = file(EVE.repeat(10));
    var cancelled = new Cancellation((done, total, detail) -> {});
    cancelled.cancel();

    assertThatThrownBy(() -> ImportPreviews.of(path, cancelled))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("ancel");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("log.txt"), text);
  }
}
