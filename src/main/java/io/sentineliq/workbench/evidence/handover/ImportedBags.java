package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.evidence.bag.BagContents;
import io.sentineliq.workbench.evidence.bag.BagSource;
import io.sentineliq.workbench.evidence.bag.DamagedBagException;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** What is kept of bags from other ledgers: every file but the items' bytes, as it came. */
final class ImportedBags {

  private static final int PART = 262_144;

  /** Of files that are kept; a bag with more of them is none that this program made. */
  private static final long MOST_BYTES = 1L << 28;

  private static final int LONGEST_NAME = 1_000;

  private static final String FIND =
      "select id from imported_bag where workspace_id = ? and statement = ?";
  private static final String ADD_PART =
      "insert into imported_file (workspace_id, bag_id, name, part, bytes) values (?, ?, ?, ?, ?)";
  private static final String NAMES =
      """
      select name from imported_file where workspace_id = ? and bag_id = ? and part = 0
      order by name\
      """;
  private static final String PART_OF =
      """
      select bytes from imported_file
      where workspace_id = ? and bag_id = ? and name = ? and part = ?\
      """;

  private final Reading unit;

  ImportedBags(Reading unit) {
    this.unit = unit;
  }

  /** The bag whose statement has this digest, if it was imported. */
  Optional<UUID> find(String statement) {
    return unit.jdbc(
        connection -> {
          try (var query = new BoundStatement(connection, FIND)) {
            var rows = query.id(unit.workspaceId()).text(statement).query();
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
          }
        });
  }

  /** Keeps the files of {@code bag}, which holds {@code contents}, under {@code id}. */
  void addFiles(UUID id, BagSource bag, BagContents contents, Progress progress) {
    unit.<Boolean>jdbc(
        connection -> {
          addFiles(connection, id, bag, contents, progress);
          return true;
        });
  }

  /** What was kept, as long as the transaction lasts. */
  BagSource open(UUID id) {
    var names = new TreeSet<String>();
    unit.<Boolean>jdbc(
        connection -> {
          try (var query = new BoundStatement(connection, NAMES)) {
            var rows = query.id(unit.workspaceId()).id(id).query();
            while (rows.next()) {
              names.add(rows.getString(1));
            }
          }
          return true;
        });
    return new KeptBag(names, (name, part) -> part(id, name, part));
  }

  private void addFiles(
      Connection connection, UUID id, BagSource bag, BagContents contents, Progress progress)
      throws SQLException {
    var left = new TreeSet<>(bag.names());
    contents.items().forEach(item -> left.remove(item.content()));
    var total = 0L;
    try (var insert = connection.prepareStatement(ADD_PART)) {
      insert.setObject(1, unit.workspaceId());
      insert.setObject(2, id);
      for (var name : left) {
        progress.stopIfCancelled();
        total += addFile(insert, bag, name, MOST_BYTES - total);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long addFile(PreparedStatement insert, BagSource bag, String name, long room)
      throws IOException, SQLException {
    if (name.length() > LONGEST_NAME) {
      throw DamagedBagException.tooLong(name);
    }
    var size = 0L;
    insert.setString(3, name);
    try (var in = bag.open(name)) {
      var number = 0;
      var part = in.readNBytes(PART);
      do {
        size += part.length;
        if (size > room) {
          throw DamagedBagException.tooLong(name);
        }
        insert.setInt(4, number++);
        insert.setBytes(5, part);
        insert.executeUpdate();
        part = in.readNBytes(PART);
      } while (part.length > 0);
    }
    return size;
  }

  private Optional<byte[]> part(UUID id, String name, int number) {
    return unit.jdbc(
        connection -> {
          try (var query = connection.prepareStatement(PART_OF)) {
            query.setObject(1, unit.workspaceId());
            query.setObject(2, id);
            query.setString(3, name);
            query.setInt(4, number);
            try (var rows = query.executeQuery()) {
              return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
          }
        });
  }

  /** Where a part of a file comes from. */
  @FunctionalInterface
  interface Parts {
    Optional<byte[]> part(String name, int number);
  }

  /** A file that is read part by part. */
  static final class PartStream extends InputStream {
    private final String name;
    private final Parts parts;
    private byte[] current = {};
    private int at;
    private int next;
    private boolean isOver;

    PartStream(String name, Parts parts) {
      this.name = name;
      this.parts = parts;
    }

    @Override
    public int read() {
      return hasMore() ? current[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (!hasMore()) {
        return -1;
      }
      var count = Math.min(length, current.length - at);
      System.arraycopy(current, at, target, offset, count);
      at += count;
      return count;
    }

    private boolean hasMore() {
      while (at == current.length && !isOver) {
        var part = parts.part(name, next++);
        isOver = part.isEmpty();
        current = part.orElse(new byte[0]);
        at = 0;
      }
      return at < current.length;
    }
  }
}
