package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** A server with everything in the charge of ana, whom mia attacks over plain JDBC. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Attacked {

  static final String NOT_PERMITTED = "42501";

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  WorkspaceFixture fixture;
  UUID alder;

  @BeforeParameterizedClassInvocation
  void giveEverythingToAna() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    Specimens.store(fixture.alder());
    alder = fixture.alder().membership().workspaceId();
    try (var everything = fixture.everything()) {
      execute(everything, "set local session_replication_role = replica");
      var ana = "(select id from user_account where username = 'ana')";
      execute(everything, "update incident set assignee_id = " + ana);
      execute(
          everything,
          "update case_file set confidentiality = 'INTERNAL', investigator_id = " + ana);
      execute(everything, "delete from case_member");
      execute(everything, "delete from incident_member");
      everything.commit();
    }
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  static void refused(Connection connection, String sql) throws SQLException {
    assertThatThrownBy(() -> execute(connection, sql))
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class,
            e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(NOT_PERMITTED));
    connection.rollback();
  }

  static int execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
      return statement.getUpdateCount();
    }
  }

  static String single(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
