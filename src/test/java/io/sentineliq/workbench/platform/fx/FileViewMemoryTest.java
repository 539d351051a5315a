package io.sentineliq.workbench.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileViewMemoryTest {

  @TempDir private Path folder;

  @Test
  void remembersAcrossRuns() {
    var file = folder.resolve("deep").resolve("views.json");
    FileViewMemory.open(file, Runnable::run).remember("inbox", Map.of("divider", "0.71"));
    assertThat(FileViewMemory.open(file, Runnable::run).recall("inbox"))
        .containsEntry("divider", "0.71");
  }

  @Test
  void writesManyChangesAtOnce() {
    List<Runnable> later = new ArrayList<>();
    var memory = FileViewMemory.open(folder.resolve("views.json"), later::add);
    memory.remember("inbox", "divider", "0.7");
    memory.remember("inbox", "divider", "0.71");
    memory.remember("audit", "divider", "0.5");
    assertThat(later).hasSize(1);
    assertThat(folder).isEmptyDirectory();
    memory.flush();
    assertThat(folder.resolve("views.json")).content().contains("0.71", "0.5");
  }

  @Test
  void startsAfreshWhenTheFileCannotBeRead() throws IOException {
    var file = Files.writeString(folder.resolve("views.json"), "{ torn");
    var memory = FileViewMemory.open(file, Runnable::run);
    assertThat(memory.recall("inbox")).isEmpty();
    memory.remember("inbox", "divider", "0.71");
    assertThat(file).content().contains("0.71");
  }

  @Test
  void aFileThatCannotBeReadIsPutAsideBeforeAnotherIsWritten() throws IOException {
    for (var broken :
        List.of(
            "{ torn", "null", "{\"keys\":null}", "{\"keys\":{\"a\":null}}", "[".repeat(5_000))) {
      var file = Files.writeString(folder.resolve("views.json"), broken);
      var memory = FileViewMemory.open(file, Runnable::run);
      memory.remember("inbox", "divider", "0.71");
      assertThat(memory.unreadable())
          .hasValueSatisfying(aside -> assertThat(aside).content().isEqualTo(broken));
      assertThat(file).content().contains("0.71");
    }
  }

  @Test
  void aFileLargerThanAnyOfOursIsNotReadAtAll() throws IOException {
    var file = Files.writeString(folder.resolve("views.json"), " ".repeat(2 << 20) + "{}");
    assertThat(FileViewMemory.open(file, Runnable::run).unreadable()).isPresent();
  }

  @Test
  void aSoundFileIsNotPutAside() {
    var file = folder.resolve("views.json");
    FileViewMemory.open(file, Runnable::run).remember("inbox", "divider", "0.71");
    assertThat(FileViewMemory.open(file, Runnable::run).unreadable()).isEmpty();
  }
}
