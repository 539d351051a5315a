package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds alerts by a word through the indexes of a shared store, which row-level security keeps from
 * an ordinary statement. A local store has no such index and no policy.
 */
final class WordIndex {

  /** Fewer letters than an index of three-letter parts can use. */
  private static final int LETTERS = 3;

  /** Of more, the first page is found sooner by looking through all of them in their order. */
  private static final int MOST = 10_000;

  private static final String SQL = "select alerts_with(?, ?, ?, ?)";

  private WordIndex() {}

  /**
   * The alerts with {@code word}, when they are few.
   *
   * @param pattern the word as LIKE has it
   * @param refanged the same for the values of observables
   */
  static Optional<List<UUID>> find(Reading unit, String word, String pattern, String refanged) {
    return word.length() < LETTERS
        ? Optional.empty()
        : unit.jdbc(connection -> find(connection, unit.workspaceId(), pattern, refanged));
  }

  private static Optional<List<UUID>> find(
      Connection connection, UUID workspaceId, String pattern, String refanged)
      throws SQLException {
    if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      return Optional.empty();
    }
    try (var statement = new BoundStatement(connection, SQL);
        var rows = statement.id(workspaceId).text(pattern).text(refanged).number(MOST).query()) {
      rows.next();
      var found = rows.getArray(1);
      return found == null ? Optional.empty() : Optional.of(List.of((UUID[]) found.getArray()));
    }
  }
}
