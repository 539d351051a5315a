package io.sentineliq.workbench.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.sentineliq.workbench.app.Entities;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Birch can neither read, change, delete nor link Alder's rows, by whatever road it tries. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private Map<Class<?>, Object> alders;

  @BeforeAll
  void storeOneOfEachInAlder() {
    fixture = WorkspaceFixture.open(database, folder);
    alders = Specimens.store(fixture.alder());
  }

  @AfterAll
  void close() throws Exception {
    fixture.close();
  }

  @Test
  void everyTenantEntityHasASpecimen() {
    assertThat(alders.keySet()).containsExactlyInAnyOrderElementsOf(tenantEntities());
  }

  @Test
  void everyTenantTableIsAnEntityOrTheHistorysHead() {
    var mapped =
        tenantEntities().stream()
            .map(type -> type.getAnnotation(jakarta.persistence.Table.class).name())
            .collect(Collectors.toSet());
    mapped.add("log_head");
    if (database != TestDatabase.H2) {
      mapped.add("touched");
    }
    assertThat(mapped).containsAll(fixture.tenantTables());
  }

  @Test
  void alderReadsItsOwn() {
    alders.forEach(
        (type, id) -> assertThat(find(fixture.alder(), type, id)).as(type.getName()).isTrue());
  }

  @Test
  void birchFindsNothingById() {
    alders.forEach(
        (type, id) -> {
          if (type != io.sentineliq.workbench.audit.AuditEntry.class) {
            assertThat(find(fixture.birch(), type, id)).as(type.getName()).isFalse();
          }
        });
  }

  @Test
  void birchSelectsAndRewritesOnlyItsOwn() {
    for (var type : tenantEntities()) {
      var before = count(fixture.alder(), type);
      assertThat(before).as(type.getName()).isPositive();
      assertThatThrownBy(() -> deleteAllThenRollBack(fixture.birch(), type))
          .as(type.getName())
          .isInstanceOf(RuntimeException.class);
      assertThat(count(fixture.alder(), type)).as(type.getName()).isEqualTo(before);
    }
  }

  @Test
  void noForeignKeyLetsARowPointIntoAnotherWorkspace() throws SQLException {
    var alder = fixture.alder().membership().workspaceId();
    var birch = fixture.birch().membership().workspaceId();
    var tried = new ArrayList<String>();
    try (var everything = everything()) {
      for (var table : fixture.tenantTables()) {
        if (pointsIntoATenant(everything, table)) {
          var row = row(everything, table, alder);
          row.put("workspace_id", birch);
          var point = everything.setSavepoint();
          assertThatThrownBy(() -> insert(everything, table, row))
              .as("a row of %s in Birch that points to Alder", table)
              .isInstanceOfSatisfying(
                  SQLException.class,
                  e -> assertThat(e.getSQLState()).isIn("23503", "23506"));
          everything.rollback(point);
          tried.add(table);
        }
      }
      everything.rollback();
    }
    assertThat(tried).contains("alert_observable", "alert_tag", "undo_item", "notification");
  }

  @Test
  void rawSqlOfAnotherPersonSeesAndTouchesNothing() throws SQLException {
    if (database == TestDatabase.H2) {
      abort("whoever holds a local file holds everything in it");
    }
    var alder = fixture.alder().membership().workspaceId();
    try (var everything = everything();
        var ben = fixture.raw("ben")) {
      for (var table : fixture.tenantTables()) {
        assertThat(affected(ben, "select count(*) from " + table + " where workspace_id = ?", alder))
            .as("rows of %s that ben sees", table)
            .isZero();
        assertThat(affected(ben, "delete from " + table + " where workspace_id = ?", alder))
            .as("rows of %s that ben deletes", table)
            .isZero();
        assertThat(
                affected(
                    ben,
                    "update " + table + " set workspace_id = workspace_id where workspace_id = ?",
                    alder))
            .as("rows of %s that ben moves", table)
            .isZero();
        if (!table.equals("touched")) {
          var row = row(everything, table, alder);
          row.computeIfPresent("id", (name, old) -> UUID.randomUUID());
          assertThatThrownBy(() -> insert(ben, table, row))
              .as("a row of %s that ben writes into Alder", table)
              .isInstanceOfSatisfying(
                  SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
          ben.rollback();
        }
      }
    }
  }

  private static List<Class<?>> tenantEntities() {
    return Entities.ALL.stream()
        .filter(
            type ->
                Arrays.stream(type.getDeclaredFields())
                    .anyMatch(field -> field.isAnnotationPresent(TenantId.class)))
        .toList();
  }

  private static boolean find(WorkspaceSession session, Class<?> type, Object id) {
    return session
        .transactions()
        .read(Progress.unwatched(), unit -> unit.find(type, id).isPresent());
  }

  private static long count(WorkspaceSession session, Class<?> type) {
    var hql = "select count(*) from " + type.getSimpleName();
    return session
        .transactions()
        .read(
            Progress.unwatched(),
            unit ->
                unit.queries(
                    hibernate ->
                        hibernate.createSelectionQuery(hql, Long.class).getSingleResult()));
  }

  private static void deleteAllThenRollBack(WorkspaceSession session, Class<?> type) {
    session
        .transactions()
        .write(
            unit -> {
              var deleted =
                  unit.<Integer>queries(
                      hibernate ->
                          hibernate
                              .createMutationQuery("delete from " + type.getSimpleName())
                              .executeUpdate());
              throw new IllegalStateException("rolled back after deleting " + deleted);
            });
  }

  /** A connection that no policy hides anything from. */
  private Connection everything() throws SQLException {
    var connection = database == TestDatabase.H2 ? fixture.raw("ana") : fixture.superuser();
    connection.setAutoCommit(false);
    if (database != TestDatabase.H2) {
      connection.setSchema("sentineliq");
    }
    return connection;
  }

  private static boolean pointsIntoATenant(Connection connection, String table)
      throws SQLException {
    var upper = connection.getMetaData().storesUpperCaseIdentifiers();
    var name = upper ? table.toUpperCase(java.util.Locale.ROOT) : table;
    try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), name)) {
      while (keys.next()) {
        if (keys.getString("PKCOLUMN_NAME").equalsIgnoreCase("workspace_id")) {
          return true;
        }
      }
      return false;
    }
  }

  private static Map<String, Object> row(Connection connection, String table, UUID workspace)
      throws SQLException {
    var sql = "select * from " + table + " where workspace_id = ? fetch first 1 row only";
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, workspace);
      try (var rows = statement.executeQuery()) {
        assertThat(rows.next()).as("a specimen in " + table).isTrue();
        var row = new java.util.LinkedHashMap<String, Object>();
        var columns = rows.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
          var name = columns.getColumnName(i).toLowerCase(java.util.Locale.ROOT);
          if (!name.equals("owner_slot")) {
            row.put(name, rows.getObject(i));
          }
        }
        return row;
      }
    }
  }

  private static void insert(Connection connection, String table, Map<String, Object> row)
      throws SQLException {
    var marks = row.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
    var sql =
        "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + marks + ")";
    try (var statement = connection.prepareStatement(sql)) {
      var i = 1;
      for (var value : row.values()) {
        statement.setObject(i++, value);
      }
      statement.executeUpdate();
    }
  }

  /** Rows counted, changed or deleted; refusal counts as none. Rolled back. */
  private static long affected(Connection connection, String sql, UUID workspace)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, workspace);
      if (statement.execute()) {
        try (var rows = statement.getResultSet()) {
          rows.next();
          return rows.getLong(1);
        }
      }
      return statement.getUpdateCount();
    } catch (SQLException e) {
      assertThat(e.getSQLState()).as(sql).isEqualTo("42501");
      return 0;
    } finally {
      connection.rollback();
    }
  }
}
