package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.TreeHash;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The rows of a server; nodes, which are small and many, come as one value for a stretch. */
final class SharedRows extends HistoryRows {

  private static final String NODES =
      """
      select string_agg(int8send(n.seq) || int2send(n.height) || n.hash, ''::bytea)
      from (select seq, height, hash from log_node
        where workspace_id = ? and seq >= ? and seq < ?
        order by workspace_id, seq, height) n\
      """;

  private static final int HASH_AT = Long.BYTES + Short.BYTES;
  private static final int NODE_BYTES = HASH_AT + TreeHash.BYTES;

  SharedRows(Connection connection, UUID workspace) {
    super(connection, workspace);
  }

  @Override
  StoredNodes nodes(long from, long end) throws SQLException {
    try (var statement = prepare(NODES, from, end);
        var rows = statement.executeQuery()) {
      rows.next();
      var packed = rows.getBytes(1);
      var isWhole = packed != null && packed.length % NODE_BYTES == 0;
      return isWhole ? unpacked(packed) : super.nodes(from, end);
    }
  }

  private static StoredNodes unpacked(byte[] bytes) {
    var packed = ByteBuffer.wrap(bytes);
    var nodes = new StoredNodes(bytes.length / NODE_BYTES);
    for (var at = 0; at < bytes.length; at += NODE_BYTES) {
      nodes.add(packed.getLong(at), packed.getShort(at + Long.BYTES), bytes, at + HASH_AT);
    }
    return nodes;
  }
}
