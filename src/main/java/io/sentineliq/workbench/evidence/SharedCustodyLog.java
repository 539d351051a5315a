package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyRefusal;
import io.sentineliq.workbench.platform.persistence.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/**
 * The chains of a shared store: the database's function sets actor, time and places, and refuses
 * what is not possible, whatever the program believes.
 */
public final class SharedCustodyLog implements CustodyLog {

  private static final String APPEND = "select append_custody(?, ?, ?, ?, ?, ?)";
  private static final String REFUSED = "SQ409";
  private static final String MARK = "custody: ";

  @Override
  public long append(Connection connection, UUID workspaceId, Actor actor, Signed signed)
      throws SQLException {
    try (var statement = connection.prepareStatement(APPEND)) {
      statement.setObject(1, workspaceId);
      statement.setObject(2, signed.statement().item());
      statement.setString(3, signed.statement().text());
      statement.setBytes(4, signed.signature());
      statement.setObject(5, signed.keyId());
      statement.setString(6, actor.workstation());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      if (REFUSED.equals(e.getSQLState())) {
        throw CustodyProblems.of(refusal(e), signed.statement().action(), e);
      }
      throw e;
    }
  }

  private static CustodyRefusal refusal(SQLException error) {
    var message = Objects.requireNonNullElse(error.getMessage(), "");
    for (var refusal : CustodyRefusal.values()) {
      if (message.lines().anyMatch(line -> line.endsWith(MARK + refusal.name()))) {
        return refusal;
      }
    }
    return CustodyRefusal.STATE;
  }
}
