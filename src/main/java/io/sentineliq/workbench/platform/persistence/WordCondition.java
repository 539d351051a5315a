package io.sentineliq.workbench.platform.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The condition that a column contains words, in any letter case; the index of a shared store
 * answers it when it can.
 *
 * @param sql one parameter, or none where every row fits
 */
public record WordCondition(String sql, String pattern, Optional<List<UUID>> found) {

  /** In the place of a function: the rows are read. */
  public static final String NO_FUNCTION = "";

  /**
   * That {@code column} of the rows called {@code row} contains {@code words}; blank ones are
   * everywhere.
   *
   * @param function the store's function that knows such rows, or {@link #NO_FUNCTION}
   */
  public static WordCondition of(
      Reading unit, String function, String row, String column, String words) {
    if (words.isBlank()) {
      return new WordCondition("1 = 1", "", Optional.empty());
    }
    var pattern = contains(words);
    Optional<List<UUID>> found =
        function.equals(NO_FUNCTION)
            ? Optional.empty()
            : WordIndex.find(unit, function, words, pattern);
    var sql =
        found.isPresent()
            ? row + ".id = any(?)"
            : "lower(" + row + "." + column + ") like ? escape '!'";
    return new WordCondition(sql, pattern, found);
  }

  /** Binds what the condition asks for, at its place in {@code statement}. */
  public BoundStatement bind(BoundStatement statement) throws SQLException {
    if (found.isPresent()) {
      return statement.ids(found.get());
    }
    return pattern.isEmpty() ? statement : statement.text(pattern);
  }

  /** A pattern for what contains {@code words}, in which nothing of theirs is a wildcard. */
  private static String contains(String words) {
    var literal = words.toLowerCase(Locale.ROOT).replace("!", "!!");
    return "%" + literal.replace("%", "!%").replace("_", "!_") + "%";
  }
}
