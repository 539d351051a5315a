package io.sentineliq.workbench.platform.persistence.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Makes a leaf of the Merkle tree (RFC 6962, section 2.1) of every entry of the history. */
public final class MerkleLeaf implements Trigger {

  private static final String LEAF =
      """
      insert into log_node (workspace_id, seq, height, hash)
      values (?, ?, 0, hash('SHA-256', x'00' || stringtoutf8(cast(? as varchar))))\
      """;

  private int envelope;

  @Override
  public void init(
      Connection connection,
      String schemaName,
      String triggerName,
      String tableName,
      boolean before,
      int type)
      throws SQLException {
    try (var columns =
        connection.getMetaData().getColumns(null, schemaName, tableName, "ENVELOPE")) {
      columns.next();
      envelope = columns.getInt("ORDINAL_POSITION") - 1;
    }
  }

  @Override
  public void fire(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException {
    if (after == null) {
      return;
    }
    try (var statement = connection.prepareStatement(LEAF)) {
      statement.setObject(1, after[0]);
      statement.setObject(2, after[1]);
      statement.setObject(3, after[envelope]);
      statement.executeUpdate();
    }
  }
}
