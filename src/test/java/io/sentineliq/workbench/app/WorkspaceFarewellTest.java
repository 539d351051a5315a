package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.Membership;
import io.sentineliq.workbench.workspace.Slug;
import io.sentineliq.workbench.workspace.StoreWorkspaceService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A workspace ends with an export and a tombstone, and takes nothing of its neighbours along. */
@OnEachServer
class WorkspaceFarewellTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final Slug ALDER = new Slug("alder");

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceFarewell farewell;
  private StoreWorkspaceService workspaces;
  private Path target;

  @BeforeEach
  void open() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    Specimens.store(fixture.alder());
    withoutMadeUpBytes();
    farewell = new WorkspaceFarewell(fixture.alder(), fixture.anasStore());
    workspaces =
        new StoreWorkspaceService(
            fixture.anasStore(), new LocalTrail(Clock.systemUTC()), Clock.systemUTC(), "test desk");
    target = folder.resolve("alder.zip");
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatIsPurgedIsExportedAndGoneAndItsTombstoneStays() throws IOException, SQLException {
    var before = fixture.alder().transactions().read(UNWATCHED, unit -> unit.workspaceId());
    var text = farewell.purge(ALDER, target, UNWATCHED);

    var tombstone = workspaces.tombstones().getFirst();
    assertThat(tombstone.id()).isEqualTo(before);
    assertThat(tombstone.checkpoint()).isEqualTo(text);
    assertThat(Checkpoint.parse(text).size()).isPositive();
    assertThat(tombstone.exportDigest()).hasSize(64);
    assertThat(workspaces.open()).extracting(Membership::workspaceSlug).doesNotContain("alder");
    try (var all = fixture.everything()) {
      for (var table : fixture.tenantTables()) {
        try (var statement =
            all.prepareStatement("select count(*) from " + table + " where workspace_id = ?")) {
          statement.setObject(1, before);
          var rows = statement.executeQuery();
          rows.next();
          assertThat(rows.getLong(1)).as(table).isZero();
        }
      }
    }
    try (var zip = new ZipFile(target.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .contains("tables/audit_log.jsonl", "tables/alert.jsonl", "checkpoint.txt", "SHA256SUMS")
          .doesNotContain("tables/leak_key.jsonl", "tables/signing_secret.jsonl");
    }
    assertThat(new LedgerService(fixture.birch().transactions()).checkpoint(UNWATCHED).size())
        .as("the neighbour is as it was")
        .isPositive();
  }

  @Test
  void whatWasNotTypedOrIsHeldStays() throws SQLException {
    assertThatThrownBy(() -> farewell.purge(new Slug("birch"), target, UNWATCHED))
        .isInstanceOf(ProblemException.class);
    change("update evidence_state set is_on_hold = true");
    assertThatThrownBy(() -> farewell.purge(ALDER, target, UNWATCHED))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("onflict");
    assertThat(Files.exists(target)).isFalse();
    assertThat(workspaces.tombstones()).isEmpty();
  }

  /** Specimens of evidence name bytes that are in no vault. */
  private void withoutMadeUpBytes() throws SQLException {
    change("update evidence_state set state = 'DISPOSED', is_on_hold = false");
  }

  private void change(String sql) throws SQLException {
    try (var all = fixture.everything();
        var statement = all.createStatement()) {
      statement.execute("set local session_replication_role = replica");
      var own = fixture.alder().membership().workspaceId();
      statement.execute(sql + " where workspace_id = '" + own + "'");
      all.commit();
    }
  }
}
