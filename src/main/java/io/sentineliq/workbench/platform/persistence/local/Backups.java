package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The backups in a store's folder; the newest {@value #KEPT} are kept. */
record Backups(StoreDatabase database, StoreSchema schema, Clock clock) {

  private static final int KEPT = 10;
  private static final Pattern NAME = Pattern.compile("\\w+-(\\d{8}T\\d{9}Z)\\.zip");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  /**
   * Copies the open database, makes sure that the copy can be relied on, and deletes backups beyond
   * the newest {@value #KEPT}. The database may be worked with meanwhile.
   */
  Path write(Connection administrator, Progress progress) {
    var folder = database.folder();
    try {
      createFolder();
      var version = schema.standing(administrator).version();
      var name = version + "-" + TIME.format(clock.instant()) + ".zip";
      var partial = new BackupFile(folder.backups().resolve(name + ".partial"));
      try {
        copyProved(administrator, partial, version, progress);
        var backup = folder.backups().resolve(name);
        AtomicFile.move(partial.path(), backup);
        prune();
        return backup;
      } finally {
        Files.deleteIfExists(partial.path());
      }
    } catch (IOException | SQLException e) {
      throw StoreFailures.unusable(
          e,
          folder,
          "store.why.backupFailed",
          Messages.text(StoreFailures.reason(e, "store.why.backupUnreliable")));
    }
  }

  /**
   * Writes a proved copy of the database alone, which the caller deletes. The database may be
   * worked with meanwhile.
   */
  Path copy(Connection administrator, Progress progress) throws IOException, SQLException {
    createFolder();
    var name = "archive-" + ProcessHandle.current().pid() + ".partial";
    var copy = database.folder().backups().resolve(name);
    Files.deleteIfExists(copy);
    var packed = new BackupFile(copy.resolveSibling(name + ".zip"));
    try {
      copyProved(administrator, packed, schema.standing(administrator).version(), progress);
      packed.extractTo(copy);
      return copy;
    } finally {
      Files.deleteIfExists(packed.path());
    }
  }

  private void copyProved(
      Connection administrator, BackupFile target, String version, Progress progress)
      throws IOException, SQLException {
    progress.report(1, 3, Messages.text("store.step.backup"));
    var before = TableCounts.of(administrator);
    copy(administrator, target.path());
    var after = TableCounts.of(administrator);
    progress.report(2, 3, Messages.text("store.step.verify"));
    target.verify(database.credentials(), schema, new BackupFile.Expected(version, before, after));
  }

  /** The finished backups, newest first. */
  List<Path> list() throws IOException {
    if (!Files.isDirectory(database.folder().backups())) {
      return List.of();
    }
    try (var files = Files.list(database.folder().backups())) {
      return files
          .filter(file -> NAME.matcher(name(file)).matches())
          .sorted(Comparator.comparing(Backups::time).reversed())
          .toList();
    }
  }

  private void createFolder() throws IOException {
    if (!Files.isDirectory(database.folder().backups())) {
      AtomicFile.createFolder(database.folder().backups());
    }
  }

  private static void copy(Connection administrator, Path target) throws SQLException, IOException {
    try (var statement = administrator.prepareStatement("backup to ?")) {
      statement.setString(1, target.toString());
      statement.execute();
    }
    AtomicFile.restrictToOwner(target);
    AtomicFile.force(target);
  }

  private void prune() throws IOException {
    for (var old : list().stream().skip(KEPT).toList()) {
      Files.delete(old);
    }
  }

  private static String time(Path backup) {
    var matcher = NAME.matcher(name(backup));
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
