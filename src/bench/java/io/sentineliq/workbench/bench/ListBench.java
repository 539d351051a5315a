package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertService;
import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.task.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The list of a million alerts on PostgreSQL against the same SQL by plain JDBC. */
final class ListBench {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final int PAGE = 200;
  private static final int WARM = 300;
  private static final int CALLS = 60;
  private static final double DEEP = 0.9;

  private static final AlertFilter OPEN_AND_BAD =
      AlertFilter.EVERYTHING
          .withSeverities(Set.of(Severity.CRITICAL, Severity.HIGH))
          .withStatuses(AlertFilter.OPEN);
  private static final String FILTERED =
      """
      select a.id from alert a where a.workspace_id = ? and a.deleted_at is null
        and a.severity_rank in (3, 4) and a.status in ('NEW', 'ACKNOWLEDGED', 'INVESTIGATING')
      order by a.workspace_id, a.detected_at desc, a.id desc limit 201\
      """;
  private static final String IDS =
      """
      select a.id from alert a where a.workspace_id = ? and a.deleted_at is null
      order by a.workspace_id, a.detected_at desc, a.id desc\
      """;
  private static final String ROWS =
      """
      select a.id, a.version, a.severity, a.title, a.source, a.status, u.display_name,
        a.occurrences, (select count(*) from alert_observable l
          where l.workspace_id = a.workspace_id and l.alert_id = a.id),
        a.detected_at
      from alert a left join user_account u on u.id = a.assignee_id
      where a.workspace_id = ? and a.id = any (?)\
      """;

  private final AlertService alerts;
  private final Connection plain;
  private final UUID workspace;
  private final int rounds;
  private final AlertQuery query = AlertQuery.newestFirst();
  private final AlertQuery filtered = new AlertQuery(OPEN_AND_BAD, AlertQuery.NEWEST_FIRST);

  ListBench(AlertService alerts, Connection plain, UUID workspace, int rounds) {
    this.alerts = alerts;
    this.plain = plain;
    this.workspace = workspace;
    this.rounds = rounds;
  }

  void run(Report report) throws Exception {
    compareFirstPages();
    firstPage(report);
    var all = snapshot(report);
    depth(report, all);
  }

  private void compareFirstPages() throws SQLException {
    var product = productPage().stream().map(AlertRow::id).toList();
    if (!product.equals(plainIds(FILTERED, PAGE)) || plainRows(product) != product.size()) {
      throw new IllegalStateException("the two first pages differ");
    }
  }

  private void firstPage(Report report) throws Exception {
    for (var i = 0; i < WARM; i++) {
      productPage();
      plainPage();
    }
    var product = new Times();
    var bare = new Times();
    for (var i = 0; i < rounds; i++) {
      Report.time(product, () -> repeat(this::productPage));
      Report.time(bare, () -> repeat(this::plainPage));
    }
    report.time(
        "filtered first page of " + PAGE + ", " + CALLS + " calls",
        "the same SQL by JDBC",
        product,
        bare,
        1.5);
  }

  private IdSnapshot snapshot(Report report) throws Exception {
    var all = alerts.allIds(query, UNWATCHED);
    plainIds(IDS, Integer.MAX_VALUE);
    var product = new Times();
    var bare = new Times();
    for (var i = 0; i < rounds; i++) {
      Report.time(product, () -> alerts.allIds(query, UNWATCHED));
      Report.time(bare, this::plainSnapshot);
    }
    report.compare("ids of all " + all.size() + " alerts", "the same SQL by JDBC", product, bare);
    return all;
  }

  private void depth(Report report, IdSnapshot all) throws Exception {
    var deep = (int) (all.size() * DEEP) - PAGE;
    for (var i = 0; i < WARM; i++) {
      alerts.rows(all.subList(i, i + PAGE), UNWATCHED);
      alerts.rows(all.subList(deep + i % PAGE, deep + i % PAGE + PAGE), UNWATCHED);
    }
    var top = new Times();
    var bottom = new Times();
    for (var i = 0; i < rounds; i++) {
      Report.time(top, () -> repeat(() -> alerts.rows(all.subList(0, PAGE), UNWATCHED)));
      Report.time(
          bottom, () -> repeat(() -> alerts.rows(all.subList(deep, deep + PAGE), UNWATCHED)));
    }
    report.time("page at position " + deep, "page at position 0", bottom, top, 1.3);
  }

  private List<AlertRow> productPage() {
    return alerts.firstPage(filtered, PAGE, UNWATCHED).rows();
  }

  private void plainPage() throws SQLException {
    plainRows(plainIds(FILTERED, PAGE));
    plain.rollback();
  }

  private void plainSnapshot() throws SQLException {
    plainIds(IDS, Integer.MAX_VALUE);
    plain.rollback();
  }

  private List<UUID> plainIds(String sql, int limit) throws SQLException {
    try (var statement = plain.prepareStatement(sql)) {
      statement.setFetchSize(5_000);
      statement.setObject(1, workspace);
      var ids = new IdSnapshot.Builder();
      try (var rows = statement.executeQuery()) {
        while (rows.next() && ids.size() < limit) {
          ids.add(rows.getObject(1, UUID.class));
        }
      }
      return ids.build(true);
    }
  }

  private int plainRows(List<UUID> ids) throws SQLException {
    var found = new ArrayList<List<Object>>();
    try (var statement = plain.prepareStatement(ROWS)) {
      statement.setObject(1, workspace);
      statement.setArray(2, plain.createArrayOf("uuid", ids.toArray()));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var row = new ArrayList<Object>();
          for (var column = 1; column <= 10; column++) {
            row.add(rows.getObject(column));
          }
          found.add(row);
        }
      }
    }
    return found.size();
  }

  private static void repeat(Report.Work work) throws Exception {
    for (var i = 0; i < CALLS; i++) {
      work.run();
    }
  }
}
