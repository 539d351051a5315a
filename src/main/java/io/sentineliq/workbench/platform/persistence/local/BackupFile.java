package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A backup: a ZIP file that H2 wrote, with the database file inside, encrypted as it is in the
 * store.
 */
record BackupFile(Path path) {

  /** What the copy inside must agree with. */
  record Expected(String version, TableCounts before, TableCounts after) {}

  /**
   * Unpacks the backup beside itself, opens the copy with the store's key without changing it,
   * compares, and deletes the copy. Throws {@link IOException} or {@link SQLException} when the
   * backup cannot be relied on.
   */
  void verify(StoreCredentials credentials, StoreSchema schema, Expected expected)
      throws IOException, SQLException {
    var folder = path.resolveSibling(".check-" + ProcessHandle.current().pid());
    deleteCheck(folder);
    AtomicFile.createFolder(folder);
    try {
      var copy = new StoreFolder(folder);
      extractTo(copy.database());
      ClosedRecord.check(copy);
      try (var connection =
          new StoreDatabase(copy, credentials).administrator(StoreDatabase.Access.READ)) {
        compare(connection, schema, expected);
      }
    } catch (ProblemException e) {
      throw new IOException("the copy in the backup is damaged", e);
    } finally {
      deleteCheck(folder);
    }
  }

  /**
   * Writes the database file of the backup to {@code target}, durably, and compares its checksum,
   * which {@link ZipFile} does not.
   */
  void extractTo(Path target) throws IOException {
    try (var zip = new ZipFile(path.toFile())) {
      var entry =
          zip.stream()
              .filter(BackupFile::isDatabase)
              .findFirst()
              .orElseThrow(() -> new ZipException("the backup holds no database"));
      var checksum = new CRC32();
      try (var content = new CheckedInputStream(zip.getInputStream(entry), checksum)) {
        Files.copy(content, target);
      }
      if (checksum.getValue() != entry.getCrc()) {
        throw new ZipException("the backup's checksum does not fit");
      }
    }
    AtomicFile.restrictToOwner(target);
    AtomicFile.force(target);
  }

  private static boolean isDatabase(ZipEntry entry) {
    return entry.getName().equals("cases.mv.db");
  }

  private static void compare(Connection copy, StoreSchema schema, Expected expected)
      throws SQLException, IOException {
    var version = schema.standing(copy).version();
    if (!version.equals(expected.version)) {
      throw new IOException("the backup has schema " + version + ", not " + expected.version);
    }
    if (!TableCounts.of(copy).liesBetween(expected.before, expected.after)) {
      throw new IOException("the backup has other row counts than the store");
    }
  }

  private static void deleteCheck(Path folder) throws IOException {
    Files.deleteIfExists(new StoreFolder(folder).database());
    Files.deleteIfExists(folder);
  }
}
