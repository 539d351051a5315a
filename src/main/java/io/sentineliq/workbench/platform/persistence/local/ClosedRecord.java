package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.file.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Remembers what the database file looked like when it was closed in good order: its length, a
 * SHA-256 of its beginning and end, and the version of its schema. Needed because H2 opens a file
 * that was cut short as an older state of it, or as a new and empty database, without a word. There
 * is no record while the store is open or after a crash; then the file is what H2 recovers.
 */
final class ClosedRecord {

  /** Where H2 keeps the file's key salt and the two copies of its header. */
  private static final int HEAD = 16_384;

  private static final int TAIL = 65_536;

  private ClosedRecord() {}

  /** Refuses a file that is not the one that was closed. */
  static void check(StoreFolder folder) {
    try {
      var file = folder.database();
      if (!Files.isRegularFile(file)) {
        throw StoreFailures.unusable(folder, "store.why.databaseMissing");
      }
      var length = Files.size(file);
      if (length < HEAD) {
        throw StoreFailures.unusable(folder, "store.why.damaged");
      }
      var record = folder.closedRecord();
      if (Files.exists(record) && !file(Files.readString(record)).equals(describe(file))) {
        throw StoreFailures.unusable(folder, "store.why.changedOutside", length);
      }
    } catch (IOException e) {
      throw StoreFailures.of(folder, e);
    }
  }

  /** Whether the file was closed in good order and not opened since. */
  static boolean exists(StoreFolder folder) {
    return Files.exists(folder.closedRecord());
  }

  /** Whether the file was closed in good order with the schema {@code version}. */
  static boolean isOf(StoreFolder folder, String version) throws IOException {
    return exists(folder)
        && Files.readString(folder.closedRecord()).lines().skip(1).anyMatch(version::equals);
  }

  /** Called when the file was closed, with the {@code version} of its schema. */
  static void write(StoreFolder folder, String version) throws IOException {
    var record = describe(folder.database()) + "\n" + version + "\n";
    AtomicFile.write(folder.closedRecord(), record.getBytes(StandardCharsets.US_ASCII));
  }

  /** The line about the file, which the one about its schema follows. */
  private static String file(String record) {
    return record.lines().findFirst().orElse("");
  }

  /** Called before the file is opened for writing. */
  static void forget(StoreFolder folder) throws IOException {
    AtomicFile.delete(folder.closedRecord());
  }

  private static String describe(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var length = channel.size();
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(part(channel, 0, HEAD));
      sha256.update(part(channel, Math.max(0, length - TAIL), TAIL));
      return length + " " + HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java offers no SHA-256", e);
    }
  }

  private static ByteBuffer part(FileChannel channel, long from, int length) throws IOException {
    var part = ByteBuffer.allocate(length);
    var at = from;
    while (part.hasRemaining()) {
      var count = channel.read(part, at);
      if (count < 0) {
        break;
      }
      at += count;
    }
    return part.flip();
  }
}
