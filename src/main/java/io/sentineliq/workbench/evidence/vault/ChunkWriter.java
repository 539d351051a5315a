package io.sentineliq.workbench.evidence.vault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/** Writes content as rows of at most {@value #CHUNK} bytes. */
final class ChunkWriter implements BlockLooker, AutoCloseable {

  static final int CHUNK = 262_144;
  private static final int BATCH = 8;

  private static final String INSERT =
      "insert into vault_chunk (workspace_id, upload, number, bytes) values (?, ?, ?, ?)";

  private final PreparedStatement insert;
  private final byte[] chunk = new byte[CHUNK];
  private int filled;
  private int number;
  private int waiting;

  ChunkWriter(Connection connection, UUID workspaceId, UUID upload) throws SQLException {
    insert = connection.prepareStatement(INSERT);
    insert.setObject(1, workspaceId);
    insert.setObject(2, upload);
  }

  @Override
  public void look(byte[] bytes, int length) throws IOException {
    try {
      for (var at = 0; at < length; ) {
        var count = Math.min(length - at, CHUNK - filled);
        System.arraycopy(bytes, at, chunk, filled, count);
        filled += count;
        at += count;
        if (filled == CHUNK) {
          add();
        }
      }
    } catch (SQLException e) {
      throw new IOException("the server did not take the content", e);
    }
  }

  void finish() throws SQLException {
    if (filled > 0) {
      add();
    }
    send();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }

  private void add() throws SQLException {
    insert.setInt(3, number++);
    insert.setBytes(4, Arrays.copyOf(chunk, filled));
    insert.addBatch();
    filled = 0;
    if (++waiting == BATCH) {
      send();
    }
  }

  private void send() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
      waiting = 0;
    }
  }
}
