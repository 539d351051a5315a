package io.sentineliq.workbench.evidence.vault;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the chunks of an item, a few at a time, each time in a transaction of its own. */
final class ChunkStream extends InputStream {

  private static final int AT_ONCE = 8;
  private static final String READ = "select bytes from read_content(?, ?, ?, ?) order by number";

  private final DataSource source;
  private final UUID workspaceId;
  private final UUID item;
  private final Deque<byte[]> chunks = new ArrayDeque<>();
  private byte[] chunk = new byte[0];
  private int at;
  private int next;
  private boolean isOver;

  ChunkStream(DataSource source, UUID workspaceId, UUID item) {
    this.source = source;
    this.workspaceId = workspaceId;
    this.item = item;
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? chunk[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    var count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean hasMore() throws IOException {
    if (at < chunk.length) {
      return true;
    }
    if (chunks.isEmpty() && !isOver) {
      fetch();
    }
    if (chunks.isEmpty()) {
      return false;
    }
    chunk = chunks.remove();
    at = 0;
    return true;
  }

  private void fetch() throws IOException {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(READ)) {
      statement.setObject(1, workspaceId);
      statement.setObject(2, item);
      statement.setInt(3, next);
      statement.setInt(4, AT_ONCE);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          chunks.add(rows.getBytes(1));
        }
      }
      connection.rollback();
    } catch (SQLException e) {
      throw new IOException("the server does not give the content out", e);
    }
    next += chunks.size();
    isOver = chunks.size() < AT_ONCE;
  }
}
