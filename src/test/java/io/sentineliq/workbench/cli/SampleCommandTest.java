package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample investigation in a folder of its own. */
class SampleCommandTest {

  @TempDir Path folder;

  private CommandDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new CommandDesk(folder);
  }

  @Test
  void fillsAFolderWithTheSampleOnce() {
    var sample = folder.resolve("investigation").toString();

    assertThat(desk.run("sample", sample, "--json")).isZero();
    var first = desk.json().getFirst();
    assertThat(first.path("added").asInt()).isEqualTo(first.path("alerts").asInt()).isPositive();
    desk.forget();

    assertThat(desk.run("sample", sample)).isZero();
    assertThat(desk.out()).contains("Nothing was added");
    desk.forget();
    var all = first.path("alerts").asText();
    assertThat(desk.run("alerts", "list", "--store", sample, "--json", "--limit", "10000"))
        .isZero();
    assertThat(desk.json()).hasSize(Integer.parseInt(all));
    assertThat(desk.json())
        .filteredOn(alert -> alert.path("title").asText().startsWith("Macro attachment"))
        .allMatch(alert -> alert.path("assignee").asText().equals("Hana Yamada"));
  }

  @Test
  void keepsTheSampleOutOfAFolderThatHoldsSomethingElse() throws IOException {
    desk.run("audit", "list", "--store", desk.store());
    assertThat(desk.run("sample", desk.store())).isEqualTo(4);
    assertThat(desk.err()).contains("something else than the sample");
    var notes = Files.createDirectory(folder.resolve("notes"));
    Files.writeString(notes.resolve("todo.txt"), "tea");

    assertThat(desk.run("sample", notes.toString())).isEqualTo(4);

    try (var files = Files.list(notes)) {
      assertThat(files).hasSize(1);
    }
  }
}
