package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.platform.persistence.Datastore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a store contains, counted so that a lost or torn transaction shows.
 *
 * @param entries entries of the history of its workspace
 * @param faults what does not fit together; empty when every transaction is there completely or not
 *     at all
 */
record StoreCensus(long entries, List<String> faults) {

  private static final String COUNTS =
      """
      select
        (select count(*) from audit_log) as entries,
        (select size from log_head) as head,
        (select coalesce(min(seq), 0) from audit_log) as first_entry,
        (select coalesce(max(seq), -1) + 1 from audit_log) as end_of_entries,
        (select count(*) from alert) as alerts,
        (select count(*) from alert where status = 'ACKNOWLEDGED') as alerts_acknowledged,
        (select count(*) from timeline_event) as events,
        (select count(*) from undo_act) as acts,
        (select count(*) from undo_act where undone_at is not null) as acts_undone,
        (select count(*) from undo_item) as items,
        (select count(*) from audit_log where action = 'ALERT_CREATED') as created,
        (select count(*) from audit_log where action = 'ALERT_ACKNOWLEDGED') as acknowledged,
        (select count(*) from audit_log where action = 'ALERT_CHANGE_UNDONE') as undone,
        (select count(*) from (select cast(id as varchar) as told from alert
          intersect select resource_id from audit_log where action = 'ALERT_CREATED')) as alerts_told\
      """;

  static StoreCensus of(Datastore store) throws SQLException {
    try (var connection = store.dataSource().getConnection()) {
      var count = counts(connection);
      var faults = new ArrayList<String>();
      expect(faults, count, "HEAD", count("ENTRIES", count));
      expect(faults, count, "END_OF_ENTRIES", count("ENTRIES", count));
      expect(faults, count, "FIRST_ENTRY", 0);
      expect(faults, count, "ALERTS", count("CREATED", count));
      expect(faults, count, "ALERTS_TOLD", count("CREATED", count));
      expect(faults, count, "EVENTS", count("ACKNOWLEDGED", count) + count("UNDONE", count));
      expect(faults, count, "ACTS", count("ACKNOWLEDGED", count));
      expect(faults, count, "ITEMS", count("ACKNOWLEDGED", count));
      expect(faults, count, "ACTS_UNDONE", count("UNDONE", count));
      expect(
          faults,
          count,
          "ALERTS_ACKNOWLEDGED",
          count("ACKNOWLEDGED", count) - count("UNDONE", count));
      return new StoreCensus(count("ENTRIES", count), faults);
    }
  }

  private static long count(String name, Map<String, Long> counts) {
    return counts.getOrDefault(name, -1L);
  }

  private static void expect(
      List<String> faults, Map<String, Long> counts, String name, long expected) {
    if (count(name, counts) != expected) {
      faults.add(name + " is " + count(name, counts) + ", not " + expected);
    }
  }

  private static Map<String, Long> counts(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(COUNTS)) {
      rows.next();
      var counts = new TreeMap<String, Long>();
      for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        counts.put(rows.getMetaData().getColumnLabel(i), rows.getLong(i));
      }
      return counts;
    }
  }
}
