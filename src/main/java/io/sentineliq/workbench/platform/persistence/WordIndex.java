package io.sentineliq.workbench.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds records by a word through the indexes of a shared store, which row-level security keeps
 * from an ordinary statement. A local store has no such index and no policy.
 */
public final class WordIndex {

  /** Fewer letters than an index of three-letter parts can use. */
  private static final int LETTERS = 3;

  /** Of more, the first page is found sooner by looking through all of them in their order. */
  public static final int MOST = 10_000;

  private WordIndex() {}

  /** Whether {@code word} is long enough for it. */
  public static boolean knows(String word) {
    return word.length() >= LETTERS;
  }

  /** Whether the store behind {@code connection} has it. */
  public static boolean isThere(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  /**
   * The records with {@code word}, when they are few.
   *
   * @param function the store's function that knows them
   * @param patterns the word as its LIKE has it
   */
  public static Optional<List<UUID>> find(
      Reading unit, String function, String word, String... patterns) {
    return !knows(word)
        ? Optional.empty()
        : unit.jdbc(connection -> find(connection, unit.workspaceId(), function, patterns));
  }

  private static Optional<List<UUID>> find(
      Connection connection, UUID workspaceId, String function, String... patterns)
      throws SQLException {
    if (!isThere(connection)) {
      return Optional.empty();
    }
    var sql = "select " + function + "(?" + ", ?".repeat(patterns.length) + ", ?)";
    try (var statement = new BoundStatement(connection, sql)) {
      statement.id(workspaceId);
      for (var pattern : patterns) {
        statement.text(pattern);
      }
      var rows = statement.number(MOST).query();
      rows.next();
      var found = rows.getArray(1);
      return found == null ? Optional.empty() : Optional.of(List.of((UUID[]) found.getArray()));
    }
  }
}
