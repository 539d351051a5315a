package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the version the database file had when the store was last opened, so that after a kill
 * only what was written since has to be searched for {@link Leftovers}. Without that record, or
 * with one that cannot be read, everything is.
 */
final class SoundVersion {

  private static final Logger LOG = LoggerFactory.getLogger(SoundVersion.class);
  private static final long UNKNOWN = 0;

  private SoundVersion() {}

  /** Called when the file was opened and nobody works with it yet. */
  static void restore(StoreFolder folder, Connection administrator)
      throws SQLException, IOException {
    var count = Leftovers.takeBack(administrator, read(folder));
    if (count > 0) {
      LOG.warn("{} changes that a killed process had not committed were taken back", count);
    }
  }

  /**
   * Called when nothing is left over in {@code file}. A full disk keeps nobody from the store: the
   * record of an earlier opening only makes the next search longer.
   */
  static void write(StoreFolder folder, DatabaseFile file) {
    var version = Long.toString(file.version()).getBytes(StandardCharsets.US_ASCII);
    try {
      AtomicFile.write(folder.soundVersion(), version);
    } catch (IOException e) {
      LOG.warn("The version of the store's file was not noted", e);
    }
  }

  private static long read(StoreFolder folder) throws IOException {
    var record = folder.soundVersion();
    var text = Files.exists(record) ? Files.readString(record).strip() : "";
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : UNKNOWN;
  }
}
