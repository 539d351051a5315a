package io.sentineliq.workbench.platform.persistence.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.ChildJvm;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disks that are full, and what the operating system says of them. */
class StoreFailuresTest {

  private static final StoreFolder FOLDER = StoreFolder.at(Path.of("store"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "No space left on device, the disk is full",
    "There is not enough space on the disk, the disk is full",
    "Disk quota exceeded, the disk is full",
    "Read-only file system, the disk is read-only",
    "Permission denied, access to its folder is denied",
    "Input/output error, its files cannot be read or written (FileSystemException)"
  })
  void saysWhatTheOperatingSystemMeans(String reason, String sentence) {
    var error = new FileSystemException("x", null, reason);

    assertThat(why(StoreFailures.of(FOLDER, error).problem())).startsWith(sentence);
  }

  @Test
  void findsTheOperatingSystemBelowTheDatabase() {
    var error =
        DbException.convertIOException(new IOException("No space left on device"), "cases.mv.db");

    assertThat(why(StoreFailures.of(FOLDER, DbException.toSQLException(error)).problem()))
        .startsWith("the disk is full");
  }

  @Test
  void namesTheErrorOfTheDatabaseWhenItMeansNothingElse() {
    var error = DbException.get(ErrorCode.OUT_OF_MEMORY).getSQLException();

    assertThat(why(StoreFailures.of(FOLDER, error).problem())).contains("(H2 error 90108)");
    assertThat(why(StoreFailures.of(FOLDER, new SQLException("?")).problem())).contains("error 0");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void leavesNoStoreBehindOnADiskThatIsFull() throws Exception {
    try (var child = ChildJvm.startWithFilesUpTo(16, FillsAStore.class, folder + "/new")) {
      assertThat(child.line()).contains("the disk is full");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void keepsEveryAcknowledgedNoteWhenTheDiskFillsUp() throws Exception {
    TestStores.NOTES.create(folder.resolve("store"), TestStores.encrypted()).datastore().close();
    long acknowledged;
    try (var child = ChildJvm.startWithFilesUpTo(400, FillsAStore.class, folder + "/store")) {
      acknowledged = child.remainingLines().stream().filter(line -> line.equals("noted")).count();
    }

    assertThat(acknowledged).isPositive();
    try (var store = TestStores.openNotes(folder.resolve("store"))) {
      assertThat(TestStores.single(store.dataSource(), "select count(*) from note"))
          .isIn(Long.toString(acknowledged), Long.toString(acknowledged + 1));
      TestStores.run(store.dataSource(), "insert into note values (-1, 'there is room again')");
    }
  }

  private static String why(Problem problem) {
    return ((Problem.StoreUnusable) problem).why();
  }

  /** Creates the store when it is not there, then writes into it until that fails. */
  static final class FillsAStore {
    private FillsAStore() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws SQLException {
      var path = Path.of(arguments[0]);
      try (var store =
          Files.exists(path)
              ? TestStores.openNotes(path)
              : TestStores.NOTES.create(path, TestStores.encrypted()).datastore()) {
        for (var id = 1; ; id++) {
          TestStores.run(
              store.dataSource(),
              "insert into note values (" + id + ", repeat(random_uuid(), 25))");
          System.out.println("noted");
        }
      } catch (ProblemException e) {
        System.out.println(e.problem().sentence());
      }
    }
  }
}
