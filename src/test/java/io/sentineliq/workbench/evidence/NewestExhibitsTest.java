package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** The newest exhibits are read off their index, and not by sorting all that the reader may see. */
@OnEachServer
class NewestExhibitsTest {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theFirstPageIsReadInTheOrderOfTheIndex() throws SQLException {
    assertThat(plan(ExhibitQuery.NEWEST))
        .contains("evidence_collected_idx")
        .doesNotContain("Sort Key");
  }

  @Test
  void anOrderThatNoIndexHasIsSorted() throws SQLException {
    assertThat(plan(SortOrder.descending(ExhibitColumn.SIZE))).contains("Sort Key");
  }

  /** A table of no rows would be sorted all the same, were it not dear. */
  private String plan(SortOrder<ExhibitColumn> order) throws SQLException {
    var sql =
        "explain select e.id from %s order by %s fetch first 201 rows only"
            .formatted(
                ExhibitList.ROWS.rows(),
                ExhibitList.order(new ExhibitQuery(ListFilter.everything(), order)));
    try (var mia = fixture.raw("mia");
        var settings = mia.createStatement();
        var statement = mia.prepareStatement(sql)) {
      settings.execute(
          "set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off");
      settings.execute("set enable_hashjoin = off; set enable_mergejoin = off");
      statement.setObject(1, OffsetDateTime.now(ZoneOffset.UTC));
      statement.setObject(2, UUID.randomUUID());
      statement.setObject(3, UUID.randomUUID());
      var plan = new StringBuilder();
      try (var lines = statement.executeQuery()) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }
}
