package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.run;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result too large for the memory goes to a temporary file of the system: never in clear. */
class SpilledResultTest {

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  @TempDir Path folder;

  @Test
  void isEncryptedLikeItsStoreAndDeletedAfterwards() throws Exception {
    TestStores.createNotes(folder, TestStores.encrypted());
    var before = spilled();
    try (var store = TestStores.openNotes(folder)) {
      run(
          store.dataSource(),
          "insert into note select x, repeat('SENSITIVE', 20) from system_range(2, 3000)");
      try (var administrator = TestStores.database(folder).administrators().getConnection();
          var statement = administrator.createStatement()) {
        statement.execute("set max_memory_rows 100");
        try (var rows =
            statement.executeQuery("select text, id from note order by text, id desc")) {
          assertThat(rows.next()).isTrue();
          var fresh = new ArrayList<>(spilled());
          fresh.removeAll(before);
          assertThat(fresh).isNotEmpty();
          for (var file : fresh) {
            assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("SENSITIVE");
          }
        }
      }
    }
    var left = spilled();
    left.removeAll(before);
    assertThat(left).isEmpty();
  }

  /** Files of other processes come and go meanwhile: only those that can still be read count. */
  private static Set<Path> spilled() throws IOException {
    try (var files = Files.list(TEMPORARY)) {
      List<Path> found =
          files
              .filter(file -> String.valueOf(file.getFileName()).startsWith("h2tmp."))
              .filter(Files::isReadable)
              .toList();
      return new HashSet<>(found);
    }
  }
}
