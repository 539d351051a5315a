package io.sentineliq.workbench.evidence.vault;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Content of a shared store, read at any place: the chunk a place lies in is fetched whole, each
 * time in a transaction of its own, and the last few are kept in memory. A change is noticed only
 * when everything is read and hashed.
 */
final class ChunkContent implements RandomContent {

  private static final int KEPT = 8;
  private static final String READ = "select bytes from read_content(?, ?, ?, 1)";

  private final DataSource source;
  private final UUID workspaceId;
  private final UUID item;
  private final long size;
  private final Map<Integer, byte[]> kept =
      new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  ChunkContent(DataSource source, UUID workspaceId, UUID item, long size) {
    this.source = source;
    this.workspaceId = workspaceId;
    this.item = item;
    this.size = size;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int read(long position, byte[] target, int offset, int length) throws IOException {
    var done = 0;
    while (done < length && position + done < size) {
      var at = position + done;
      var chunk = chunk(Math.toIntExact(at / ChunkWriter.CHUNK));
      var inside = (int) (at % ChunkWriter.CHUNK);
      var count = Math.min(length - done, chunk.length - inside);
      if (count <= 0) {
        throw new IOException("content ends at byte " + at);
      }
      System.arraycopy(chunk, inside, target, offset + done, count);
      done += count;
    }
    return done;
  }

  @Override
  public void close() {
    kept.clear();
  }

  private byte[] chunk(int number) throws IOException {
    var known = kept.get(number);
    if (known == null) {
      known = fetched(number);
      kept.put(number, known);
    }
    return known;
  }

  private byte[] fetched(int number) throws IOException {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(READ)) {
      statement.setObject(1, workspaceId);
      statement.setObject(2, item);
      statement.setInt(3, number);
      try (var rows = statement.executeQuery()) {
        var bytes = rows.next() ? rows.getBytes(1) : new byte[0];
        connection.rollback();
        return bytes;
      }
    } catch (SQLException e) {
      throw new IOException("the server does not give the content out", e);
    }
  }
}
