package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.WordIndex;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Words in the history of a server, found through its index of three-letter parts. */
final class EntryWords {

  private static final String FIND = "select entries_with(?, ?, ?, ?, ?, ?)";

  private EntryWords() {}

  /** The sequences of entries that {@code filter} leaves, when the index knows them and few fit. */
  static Optional<List<Long>> find(Reading unit, AuditFilter filter) {
    return WordIndex.knows(filter.words().strip())
        ? unit.jdbc(connection -> find(connection, unit, filter))
        : Optional.empty();
  }

  private static Optional<List<Long>> find(Connection connection, Reading unit, AuditFilter filter)
      throws SQLException {
    if (!WordIndex.isThere(connection)) {
      return Optional.empty();
    }
    try (var statement = new BoundStatement(connection, FIND)) {
      statement.id(unit.workspaceId()).text(filter.pattern()).text(filter.resource());
      statement.moment(filter.from(unit.now())).moment(filter.until(unit.now()));
      var rows = statement.number(WordIndex.MOST).query();
      rows.next();
      var found = rows.getArray(1);
      return found == null ? Optional.empty() : Optional.of(List.of((Long[]) found.getArray()));
    }
  }
}
