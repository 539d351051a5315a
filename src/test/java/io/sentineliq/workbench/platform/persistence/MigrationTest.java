package io.sentineliq.workbench.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.ledger.GrowingTree;
import io.sentineliq.workbench.ledger.TreeHash;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.ledger.TreeNode;
import io.sentineliq.workbench.platform.persistence.Migrations.Order;
import io.sentineliq.workbench.support.PostgresServer;
import io.sentineliq.workbench.support.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** From nothing, and from the middle, to the newest schema. */
class MigrationTest {

  private static final int ENTRIES = 21;

  /** A store with {@value #ENTRIES} entries that no tree covers. */
  private static final String HISTORY =
      """
      insert into user_account (id, email, username, display_name, created_at, updated_at)
        values ('00000000-0000-0000-0000-000000000001', 'a', 'a', 'A', now(), now());
      insert into workspace (id, name, slug, owner_id, created_at, updated_at)
        values ('00000000-0000-0000-0000-000000000002', 'W', 'w',
          '00000000-0000-0000-0000-000000000001', now(), now());
      insert into log_head (workspace_id, size)
        values ('00000000-0000-0000-0000-000000000002', {entries});
      insert into audit_log (workspace_id, seq, occurred_at, actor_login, actor_name, workstation,
          action, resource, resource_id, payload, envelope)
        with recursive numbers (n) as (select 0 union all select n + 1 from numbers where n < {entries} - 1)
        select '00000000-0000-0000-0000-000000000002', n, now(), 'a', 'A', 'x', 'NOTED', 'ALERT',
          'x', '{}', 'entry ' || n from numbers\
      """;

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

  @ParameterizedTest
  @EnumSource
  void entriesFromBeforeTheLedgerAreSealed(TestDatabase database) throws SQLException {
    var source = empty(database);
    try (var kept = source.getConnection();
        var statement = kept.createStatement()) {
      Migrations.migrateTo("0006", source, database.kind());
      if (database != TestDatabase.H2) {
        statement.execute("set session_replication_role = replica");
      }
      for (var sql : HISTORY.replace("{entries}", String.valueOf(ENTRIES)).split(";")) {
        statement.execute(sql);
      }
      Migrations.migrate(source, database.kind());
      assertThat(nodes(statement)).isEqualTo(expectedNodes());
    }
  }

  private static Map<TreeNode, TreeHash> nodes(Statement statement) throws SQLException {
    var nodes = new HashMap<TreeNode, TreeHash>();
    try (var rows = statement.executeQuery("select seq, height, hash from log_node")) {
      while (rows.next()) {
        nodes.put(new TreeNode(rows.getLong(1), rows.getInt(2)), TreeHash.of(rows.getBytes(3)));
      }
    }
    return nodes;
  }

  private static Map<TreeNode, TreeHash> expectedNodes() {
    var nodes = new HashMap<TreeNode, TreeHash>();
    var tree = new GrowingTree();
    for (var seq = 0; seq < ENTRIES; seq++) {
      var leaf = new TreeHasher().leaf(("entry " + seq).getBytes(StandardCharsets.UTF_8));
      var completed = tree.add(leaf);
      for (var height = 0; height < completed.size(); height++) {
        nodes.put(new TreeNode(seq, height), completed.get(height));
      }
    }
    return nodes;
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
