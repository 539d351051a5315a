package io.sentineliq.workbench.platform.persistence.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Adds the parent of a node that completes a pair (RFC 6962, section 2.1), as the server's function
 * {@code seal_entry} does. The parent's own insertion comes here again, up to the root of the
 * largest subtree that is complete.
 */
public final class MerkleParent implements Trigger {

  /** What a missing reference says on both databases. */
  private static final String NO_NODE = "23503";

  private static final String PARENT =
      """
      insert into log_node (workspace_id, seq, height, hash)
      select workspace_id, ?, height + 1, hash('SHA-256', x'01' || hash || cast(? as varbinary))
      from log_node where workspace_id = ? and seq = ? and height = ?\
      """;

  @Override
  public void fire(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException {
    if (after != null && after[1] instanceof Long seq && after[2] instanceof Number height) {
      var width = 1L << height.intValue();
      var isRightOfPair = ((seq + 1) / width) % 2 == 0;
      if (isRightOfPair) {
        insertParent(connection, after, seq, seq - width);
      }
    }
  }

  private static void insertParent(
      Connection connection, @Nullable Object[] right, long seq, long leftSeq) throws SQLException {
    try (var statement = connection.prepareStatement(PARENT)) {
      statement.setLong(1, seq);
      statement.setObject(2, right[3]);
      statement.setObject(3, right[0]);
      statement.setLong(4, leftSeq);
      statement.setObject(5, right[2]);
      if (statement.executeUpdate() != 1) {
        throw new SQLException("the ledger has no node before entry " + seq, NO_NODE);
      }
    }
  }
}
