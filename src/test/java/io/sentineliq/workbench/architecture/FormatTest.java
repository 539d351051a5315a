package io.sentineliq.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.support.FormatSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
  @Test
  void everyJavaFileHasTheOneFormat() {
    assertThat(FormatSources.misformatted())
        .extracting(FormatSources.Repair::file)
        .as("files to repair with: ./mvnw -q validate exec:exec@format")
        .isEmpty();
  }

  @Test
  void noticesAnUnusedImportAndRepairsIt(@TempDir Path folder) throws IOException {
    var file = folder.resolve("Untidy.java");
    Files.writeString(file, "import java.util.List;\nclass Untidy {int  one=1;}\n");

    assertThat(FormatSources.repairOf(file))
        .get()
        .extracting(FormatSources.Repair::formatted)
        .isEqualTo("class Untidy {\n  int one = 1;\n}\n");
  }
}
