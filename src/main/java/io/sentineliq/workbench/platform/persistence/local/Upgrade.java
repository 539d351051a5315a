package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Brings an older store to the program's schema. H2 commits every change of the schema at once, so
 * a migration that fails, or is killed, half way is undone by returning to the backup made before
 * it.
 */
record Upgrade(Backups backups) {

  /** Undoes an upgrade that never finished because the program was killed. */
  static void finishInterrupted(StoreFolder folder) {
    try {
      if (Files.exists(folder.upgradeMarker())) {
        restore(folder, folder.backups().resolve(Files.readString(folder.upgradeMarker())));
      }
    } catch (IOException e) {
      throw StoreFailures.unusable(e, folder, "store.why.restoreFailed");
    }
  }

  /**
   * Backs the store up and migrates it. On a failure the database is closed, the backup is in its
   * place again, and the problem says so.
   */
  void run(Connection administrator, Progress progress) {
    var folder = folder();
    var backup = backups.write(administrator, progress);
    try {
      AtomicFile.write(
          folder.upgradeMarker(),
          String.valueOf(backup.getFileName()).getBytes(StandardCharsets.UTF_8));
      progress.report(3, 3, Messages.text("store.step.upgrade"));
      migrate(administrator);
      AtomicFile.delete(folder.upgradeMarker());
    } catch (IOException | SQLException | RuntimeException e) {
      throw undone(administrator, backup, e);
    }
  }

  /** Migrates and grants the application's rights on the tables there are then. */
  void migrate(Connection administrator) throws SQLException {
    backups.schema().migrate(backups.database().administrators());
    ApplicationUser.grant(administrator);
    if (backups.schema().standing(administrator).order() != Migrations.Order.CURRENT) {
      throw new IllegalStateException("the migrations do not lead to the program's version");
    }
  }

  private ProblemException undone(Connection administrator, Path backup, Exception error) {
    try {
      try (var statement = administrator.createStatement()) {
        statement.execute("shutdown immediately");
      }
      restore(folder(), backup);
    } catch (IOException | SQLException e) {
      error.addSuppressed(e);
      return StoreFailures.unusable(error, folder(), "store.why.restoreFailed");
    }
    return new Problem.StoreUnusable(
            folder().name(),
            Messages.text("store.why.upgradeFailed", String.valueOf(backup.getFileName())))
        .asException(error);
  }

  private StoreFolder folder() {
    return backups.database().folder();
  }

  private static void restore(StoreFolder folder, Path backup) throws IOException {
    var fresh = folder.path().resolve("cases.restored");
    Files.deleteIfExists(fresh);
    new BackupFile(backup).extractTo(fresh);
    AtomicFile.delete(folder.soundVersion());
    AtomicFile.move(fresh, folder.database());
    AtomicFile.delete(folder.upgradeMarker());
  }
}
