package io.sentineliq.workbench.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.Migrations.Order;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** From nothing, and from the middle, to the newest schema. */
class MigrationTest {

  @ParameterizedTest
  @EnumSource
  void anEmptyStoreIsFilledStepByStep(TestDatabase database) throws SQLException {
    var source = empty(database);
    try (var kept = source.getConnection()) {
      assertThat(Migrations.standing(kept).order()).isEqualTo(Order.EMPTY);
      Migrations.migrateTo("0002", source, database.kind());
      assertThat(Migrations.standing(kept)).isEqualTo(new Migrations.Standing(Order.OLDER, "0002"));
      Migrations.migrate(source, database.kind());
      assertThat(Migrations.standing(kept))
          .isEqualTo(new Migrations.Standing(Order.CURRENT, Migrations.LATEST));
      Migrations.migrate(source, database.kind());
      assertThat(Migrations.standing(kept).order()).isEqualTo(Order.CURRENT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aNewerStoreIsRecognised(TestDatabase database) throws SQLException {
    var source = empty(database);
    Migrations.migrate(source, database.kind());
    try (var kept = source.getConnection();
        var statement = kept.createStatement()) {
      var table =
          database == TestDatabase.H2 ? "\"flyway_schema_history\"" : "flyway_schema_history";
      var column = database == TestDatabase.H2 ? "\"version\"" : "version";
      statement.execute("update " + table + " set " + column + " = '9999'");
      assertThat(Migrations.standing(kept).order()).isEqualTo(Order.NEWER);
    }
  }

  private static DataSource empty(TestDatabase database) throws SQLException {
    if (database == TestDatabase.H2) {
      var source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:migration" + System.nanoTime() + ";DB_CLOSE_DELAY=10");
      source.setUser("ADMINISTRATOR");
      return source;
    }
    var server = PostgresServer.of(database);
    var name = server.emptyDatabase();
    var source = new PGSimpleDataSource();
    source.setUrl(server.url(name));
    source.setUser("postgres");
    source.setCurrentSchema("sentineliq");
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create schema sentineliq authorization sentineliq_owner");
    }
    return source;
  }
}
