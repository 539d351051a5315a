package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.createNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.encrypted;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.openNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.run;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is what the store was, and one that is not is found out. */
class BackupFileTest {

  private static final TestSchema SCHEMA = TestSchema.of(TestSchema.NOTES);

  @TempDir Path folder;
  private Path path = Path.of("");
  private Path backup = Path.of("");

  @BeforeEach
  void backUpAStore() throws SQLException {
    path = folder.resolve("store");
    createNotes(path, encrypted());
    try (var store = openNotes(path)) {
      run(
          store.dataSource(),
          "insert into note select x, repeat('n', 900) from system_range(2, 500)");
      backup = store.backUp(Progress.unwatched());
      run(store.dataSource(), "delete from note");
    }
  }

  @Test
  void bringsTheStoreBackWhenUnpackedByHand() throws Exception {
    Files.delete(path.resolve("cases.mv.db"));
    Files.delete(path.resolve("cases.closed"));
    new BackupFile(backup).extractTo(path.resolve("cases.mv.db"));

    try (var store = openNotes(path)) {
      assertThat(single(store.dataSource(), "select count(*) from note")).isEqualTo("500");
    }
  }

  @Test
  void isAcceptedAndLeavesNothingBehind() throws Exception {
    verify(backup, "0001", counts(500));

    assertThat(path.resolve("backups").toFile().list()).hasSize(1);
  }

  @Test
  void isRefusedWithOneRowTooFewOrTooMany() {
    assertThatThrownBy(() -> verify(backup, "0001", counts(501)))
        .hasMessageContaining("row counts");
    assertThatThrownBy(() -> verify(backup, "0001", counts(499)))
        .hasMessageContaining("row counts");
  }

  @Test
  void isRefusedWithATableTooFew() {
    var without = new TableCounts(Map.of("APPLIED", 1L));

    assertThatThrownBy(() -> verify(backup, "0001", without)).hasMessageContaining("row counts");
  }

  @Test
  void isRefusedWithAnotherSchema() {
    assertThatThrownBy(() -> verify(backup, "0002", counts(500)))
        .hasMessageContaining("schema 0001, not 0002");
  }

  @Test
  void isRefusedWhenTheZipFileIsDamaged() throws IOException {
    var bytes = Files.readAllBytes(backup);
    bytes[bytes.length / 2] ^= 1;
    Files.write(backup, bytes);
    assertThatThrownBy(() -> verify(backup, "0001", counts(500))).isInstanceOf(IOException.class);

    Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> verify(backup, "0001", counts(500))).isInstanceOf(IOException.class);
  }

  @Test
  void isRefusedWhenTheDatabaseInsideIsDamaged() throws Exception {
    var database = folder.resolve("inside");
    new BackupFile(backup).extractTo(database);
    var bytes = Files.readAllBytes(database);
    for (var part : new double[] {0, 0.1, 0.4, 0.8, 0.99}) {
      Files.write(database, Arrays.copyOf(bytes, (int) (bytes.length * part)));
      try (var zip = FileSystems.newFileSystem(backup)) {
        Files.copy(database, zip.getPath("cases.mv.db"), StandardCopyOption.REPLACE_EXISTING);
      }
      assertThatThrownBy(() -> verify(backup, "0001", counts(500)))
          .as("cut to " + part)
          .isInstanceOfAny(IOException.class, SQLException.class);
    }
    assertThat(path.resolve("backups").toFile().list()).hasSize(1);
  }

  @Test
  void isRefusedWithoutADatabase() throws IOException {
    try (var zip = FileSystems.newFileSystem(backup)) {
      Files.move(zip.getPath("cases.mv.db"), zip.getPath("other.mv.db"));
    }

    assertThatThrownBy(() -> verify(backup, "0001", counts(500)))
        .hasMessageContaining("no database");
  }

  @Test
  void isMadeWhileTheStoreIsWorkedWith() throws Exception {
    try (var store = openNotes(path)) {
      var isDone = new AtomicBoolean();
      var worker =
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (var id = 1; !isDone.get(); id++) {
                      insert(store, id);
                      LockSupport.parkNanos(5_000_000);
                    }
                  });
      try {
        for (var i = 0; i < 3; i++) {
          assertThat(store.backUp(Progress.unwatched())).exists();
        }
      } finally {
        isDone.set(true);
        worker.join();
      }
      assertThat(Integer.parseInt(single(store.dataSource(), "select count(*) from note")))
          .isPositive();
    }
  }

  private static void insert(LocalDatastore store, int id) {
    try {
      run(store.dataSource(), "insert into note values (" + id + ", 'while backing up')");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void verify(Path file, String version, TableCounts counts)
      throws IOException, SQLException {
    new BackupFile(file)
        .verify(
            TestStores.database(path).credentials(),
            SCHEMA,
            new BackupFile.Expected(version, counts, counts));
  }

  private static TableCounts counts(long notes) {
    return new TableCounts(Map.of("APPLIED", 1L, "NOTE", notes));
  }
}
