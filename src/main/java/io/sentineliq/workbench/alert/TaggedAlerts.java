package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.WordIndex;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The alerts that have tags, read before the list. Joined to it, a server that guards its rows
 * takes reading all alerts for cheaper than looking up the few that have a tag.
 */
final class TaggedAlerts {

  private TaggedAlerts() {}

  /** Those with one of {@code tags}, when they are few and the store is shared. */
  static Optional<List<UUID>> few(Reading unit, Collection<String> tags) {
    return unit.jdbc(
        connection ->
            WordIndex.isThere(connection)
                ? few(connection, unit.workspaceId(), tags)
                : Optional.empty());
  }

  private static Optional<List<UUID>> few(
      Connection connection, UUID workspaceId, Collection<String> tags) throws SQLException {
    var marks = String.join(", ", Collections.nCopies(tags.size(), "?"));
    var sql =
        """
        select case when cardinality(few.ids) <= ? then few.ids end
        from (select array(
          select t.alert_id from alert_tag t where t.workspace_id = ? and t.tag in (%s)
          limit %d) as ids) few\
        """
            .formatted(marks, WordIndex.MOST + 1);
    try (var statement = new BoundStatement(connection, sql)) {
      statement.number(WordIndex.MOST).id(workspaceId);
      for (var tag : tags) {
        statement.text(tag);
      }
      var rows = statement.query();
      rows.next();
      var found = rows.getArray(1);
      return found == null ? Optional.empty() : Optional.of(List.of((UUID[]) found.getArray()));
    }
  }
}
