package io.sentineliq.workbench.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/**
 * Words are found through an index although row-level security is on, and in one's own place only.
 */
@OnEachServer
class WordIndexTest {

  private static final String FILL =
      """
      insert into alert (workspace_id, id, title, source, external_id, severity, severity_rank,
        status, detected_at, last_seen_at, created_at, updated_at)
      select w.id, gen_random_uuid(), 'Rule ' || md5(w.slug || n) || case n when 77 then ' Zebra%%' else '' end,
        'Suricata', 'x' || n, 'LOW', 1, 'NEW', now() - n * interval '1 second', now(), now(), now()
      from workspace w, generate_series(1, 20000) n\
      """;

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;

  @BeforeEach
  void fillTwoWorkspaces() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    try (var everything = fixture.everything();
        var statement = everything.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(FILL.replace("%%", "%"));
      everything.commit();
      everything.setAutoCommit(true);
      // Takes what waits to be sorted into the index there, as the server does in time.
      statement.execute("vacuum analyze alert");
    }
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aRareWordIsFoundThroughTheIndex() throws SQLException {
    assertThat(found("zebra%").rows())
        .singleElement()
        .extracting(AlertRow::title)
        .asString()
        .endsWith("Zebra%");
    assertThat(plan()).contains("alert_title_words_idx");
  }

  @Test
  void aWordThatEveryAlertHasGivesTheNewestOfThem() {
    assertThat(found("rule").rows()).hasSize(50);
    assertThat(found("ru").rows()).hasSize(50);
  }

  @Test
  void anotherWorkspaceIsAnsweredAsOneThatIsEmpty() throws SQLException {
    try (var ana = fixture.raw("ana");
        var statement = ana.createStatement();
        var rows =
            statement.executeQuery(
                "select cardinality(alerts_with('"
                    + fixture.birch().membership().workspaceId()
                    + "', '%zebra%', '%zebra%', 10))")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  private ListSource.FirstPage<AlertRow> found(String word) {
    var filter = AlertFilter.EVERYTHING.withWords(List.of(word));
    var query = new AlertQuery(filter, AlertQuery.NEWEST_FIRST);
    return fixture.alder().alerts().firstPage(query, 50, Progress.unwatched());
  }

  /** What the function does, as whom it does it: the owner, whom row-level security binds too. */
  private String plan() throws SQLException {
    try (var everything = fixture.everything();
        var statement = everything.createStatement()) {
      statement.execute("set role sentineliq_owner");
      var plan = new StringBuilder();
      try (var rows =
          statement.executeQuery(
              "explain select id from alert where workspace_id = '"
                  + fixture.alder().membership().workspaceId()
                  + "' and lower(title) like '%zebra\\%%' escape '\\'")) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }
}
