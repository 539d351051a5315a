package io.sentineliq.workbench.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.Entities;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.AuditEntry;
import io.sentineliq.workbench.evidence.CustodyEntry;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.RawRows;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import jakarta.persistence.Table;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Birch can neither read, change, delete nor link Alder's rows, by whatever road it tries. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenancyTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private Map<Class<?>, Object> alders;

  @BeforeParameterizedClassInvocation
  void storeOneOfEachInAlder() {
    fixture = WorkspaceFixture.open(database, folder);
    alders = Specimens.store(fixture.alder());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void everyTenantEntityHasASpecimen() {
    assertThat(alders.keySet()).containsExactlyInAnyOrderElementsOf(tenantEntities());
  }

  @Test
  void everyTenantTableIsAnEntityOrTheHistorysTree() {
    var mapped =
        tenantEntities().stream()
            .map(type -> type.getAnnotation(Table.class).name())
            .collect(Collectors.toSet());
    mapped.add("log_head");
    mapped.add("log_node");
    mapped.addAll(
        List.of("detection_content", "leak_key", "workspace_invitation", "ownership_transfer"));
    if (database != TestDatabase.H2) {
      mapped.addAll(List.of("touched", "vault_chunk", "vault_content"));
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
          if (type != AuditEntry.class && type != CustodyEntry.class) {
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
    try (var everything = fixture.everything()) {
      for (var table : fixture.tenantTables()) {
        if (RawRows.pointIntoATenant(everything, table)) {
          var row = RawRows.first(everything, table, alder);
          row.put("workspace_id", birch);
          var point = everything.setSavepoint();
          assertThatThrownBy(() -> RawRows.insert(everything, table, row))
              .as("a row of %s in Birch that points to Alder", table)
              .isInstanceOfSatisfying(
                  SQLException.class, e -> assertThat(e.getSQLState()).isIn("23503", "23506"));
          everything.rollback(point);
          tried.add(table);
        }
      }
      everything.rollback();
    }
    assertThat(tried)
        .contains(
            "alert_observable", "alert_tag", "undo_item", "notification", "case_alert", "task");
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
}
