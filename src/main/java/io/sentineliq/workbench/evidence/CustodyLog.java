package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.platform.persistence.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The chains of custody of a workspace, seen by a transaction that adds to one. */
public interface CustodyLog {

  /**
   * Appends an entry in the transaction of {@code connection}; its sequence in the ledger. Refuses
   * what is not possible where the item stands with a {@code Problem}. Takes the workspace's append
   * lock, so it comes last in a transaction.
   */
  long append(Connection connection, UUID workspaceId, Actor actor, Signed signed)
      throws SQLException;

  /**
   * A statement ready to be appended.
   *
   * @param signature of 64 bytes, with the key {@code keyId}; none when the program speaks for
   *     itself
   */
  record Signed(Statement statement, byte @Nullable [] signature, @Nullable UUID keyId) {

    /** What nobody signed. */
    public static Signed unsigned(Statement statement) {
      return new Signed(statement, null, null);
    }
  }
}
