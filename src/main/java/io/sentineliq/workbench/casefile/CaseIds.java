package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;

/** The ids that a view of the cases has, and how many each has. */
final class CaseIds {

  private static final Set<CaseView> OPEN =
      EnumSet.of(CaseView.OPEN, CaseView.MINE, CaseView.CRITICAL);
  private static final String COUNTS =
      """
      select count(*) filter (where is_open),
        count(*) filter (where is_open and investigator_id = c.me),
        count(*) filter (where withdrawn_at is null and status = 'REVIEW'),
        count(*) filter (where is_open and priority = 'CRITICAL'),
        count(*) filter (where withdrawn_at is null and status in ('CLOSED', 'ARCHIVED')),
        count(*)
      from (
        select n.*, n.withdrawn_at is null and n.status in ('ACTIVE', 'REVIEW') as is_open,
          cast(? as uuid) as me
        from case_file n where n.workspace_id = ?) c\
      """;

  private CaseIds() {}

  static List<UUID> of(Reading unit, CaseQuery query, Page page) {
    var view = query.view();
    return unit.queries(CaseQueries_::new)
        .ids(
            contains(query.words()),
            view == CaseView.ALL,
            OPEN.contains(view),
            view == CaseView.MINE,
            view == CaseView.REVIEW,
            view == CaseView.CRITICAL,
            view == CaseView.CLOSED,
            unit.actor().id(),
            page);
  }

  static Map<CaseView, Long> counts(Reading unit) {
    return unit.jdbc(connection -> counts(connection, unit));
  }

  private static Map<CaseView, Long> counts(Connection connection, Reading unit)
      throws SQLException {
    try (var statement = new BoundStatement(connection, COUNTS)) {
      var row = statement.id(unit.actor().id()).id(unit.workspaceId()).query();
      row.next();
      var counts = new EnumMap<CaseView, Long>(CaseView.class);
      var column = 1;
      for (var view : CaseView.values()) {
        counts.put(view, row.getLong(column++));
      }
      return counts;
    }
  }

  /** A pattern for what contains {@code words}, in which nothing of theirs is a wildcard. */
  private static String contains(String words) {
    var literal = words.toLowerCase(Locale.ROOT).replace("!", "!!");
    return "%" + literal.replace("%", "!%").replace("_", "!_") + "%";
  }
}
