package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.RawRows;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.EmailAddress;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/**
 * Ben, a member of Birch only, with psql: for every tenant table he can read, he sees none of
 * Alder's rows, changes none and writes none.
 */
@OnEachServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeighbourTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private UUID alder;

  @BeforeParameterizedClassInvocation
  void storeOneOfEachInAlder() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    Specimens.store(fixture.alder());
    alder = fixture.alder().membership().workspaceId();
    storeBytes();
    openTheDoor();
  }

  /** What is no entity: bytes of evidence, clear texts, who may come in. */
  private void storeBytes() throws SQLException {
    try (var everything = fixture.everything();
        var statement = everything.createStatement()) {
      statement.execute(
          "insert into vault_chunk (workspace_id, upload, number, bytes) values ('"
              + alder
              + "', gen_random_uuid(), 0, '\\x01')");
      statement.execute(
          "insert into vault_content (workspace_id, name, upload, size, chunks, digest, stored_at)"
              + " select workspace_id, 'a name', upload, 1, 1, sha256(bytes), now()"
              + " from vault_chunk");
      statement.execute(
          "insert into leak_key (workspace_id, secret) values ('" + alder + "', '\\x01')");
      everything.commit();
    }
  }

  private void openTheDoor() {
    var people = fixture.alder().people();
    people.invite(new EmailAddress("zoe@example.org"), WorkspaceRole.MEMBER);
    people.everybody(Progress.unwatched()).people().stream()
        .filter(person -> !person.isOwner())
        .forEach(person -> people.offerOwnership(person.id()));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void readsNothing() throws SQLException {
    assertNoneAffectedBy("select count(*) from %s where workspace_id = ?");
  }

  @Test
  void deletesNothing() throws SQLException {
    assertNoneAffectedBy("delete from %s where workspace_id = ?");
  }

  @Test
  void movesNothing() throws SQLException {
    assertNoneAffectedBy("update %s set workspace_id = workspace_id where workspace_id = ?");
  }

  @Test
  void writesNothing() throws SQLException {
    try (var everything = fixture.everything();
        var ben = fixture.raw("ben")) {
      for (var table : fixture.tenantTables()) {
        var row = RawRows.first(everything, table, alder);
        row.computeIfPresent("id", (name, old) -> UUID.randomUUID());
        assertThatThrownBy(() -> RawRows.insert(ben, table, row))
            .as("a row of %s that ben writes into Alder", table)
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        ben.rollback();
      }
    }
  }

  /** What Alder holds and what nobody holds must look the same, or refusals betray secrets. */
  @Test
  void cannotTellAnAldersRowFromNoRow() throws SQLException {
    try (var everything = fixture.everything();
        var ben = fixture.raw("ben")) {
      for (var table : new String[] {"alert", "observable", "timeline_event"}) {
        var row = RawRows.first(everything, table, alder);
        row.put("workspace_id", fixture.birch().membership().workspaceId());
        row.remove("alert_id");
        var taken = refusal(ben, table, row);
        row.put("id", UUID.randomUUID());
        assertThat(refusal(ben, table, row)).as(table).isEqualTo(taken);
      }
    }
  }

  private static String refusal(Connection connection, String table, Map<String, Object> row)
      throws SQLException {
    try {
      RawRows.insert(connection, table, row);
      return "accepted";
    } catch (SQLException e) {
      return e.getSQLState();
    } finally {
      connection.rollback();
    }
  }

  private void assertNoneAffectedBy(String statement) throws SQLException {
    try (var ben = fixture.raw("ben")) {
      for (var table : fixture.tenantTables()) {
        var sql = statement.formatted(table);
        assertThat(RawRows.affected(ben, sql, alder)).as(sql).isZero();
      }
    }
  }
}
