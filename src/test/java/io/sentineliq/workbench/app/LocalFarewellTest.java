package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.Memberships;
import io.sentineliq.workbench.workspace.Slug;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of a local store ends as one on a server does, and leaves its neighbour alone. */
class LocalFarewellTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final byte[] BYTES = "beacon every 60 s".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceFarewell farewell;
  private UUID alder;

  @BeforeEach
  void open() throws IOException {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    alder = fixture.alder().membership().workspaceId();
    collect(fixture.alder());
    Specimens.alert(fixture.alder(), "Beacon");
    Specimens.alert(fixture.birch(), "Beacon");
    farewell = new WorkspaceFarewell(fixture.alder(), fixture.anasStore());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void everythingIsExportedAndGoneAndATombstoneStays() throws IOException, SQLException {
    var birch = fixture.birch().membership().workspaceId();
    var target = folder.resolve("alder.zip");
    var vault = folder.resolve("store/vault").resolve(alder.toString());
    assertThat(vault).isNotEmptyDirectory();
    var checkpoint = farewell.purge(new Slug("alder"), target, UNWATCHED);

    assertThat(Checkpoint.parse(checkpoint).size()).isGreaterThan(3);
    assertThat(Memberships.of(fixture.anasStore()))
        .extracting(place -> place.workspaceSlug())
        .containsExactly("birch");
    try (var all = fixture.everything()) {
      for (var table : fixture.tenantTables()) {
        assertThat(count(all, table + " where workspace_id = '" + alder + "'")).as(table).isZero();
      }
      assertThat(count(all, "alert where workspace_id = '" + birch + "'")).isEqualTo(1);
      assertThat(count(all, "workspace_tombstone where slug = 'alder'")).isEqualTo(1);
    }
    assertThat(vault).doesNotExist();
    try (var zip = new ZipFile(target.toFile())) {
      assertThat(zip.getInputStream(zip.getEntry("evidence/1-1")).readAllBytes()).isEqualTo(BYTES);
      assertThat(zip.getEntry("tables/alert.jsonl").getSize()).isPositive();
      assertThat(zip.getEntry("tables/signing_secret.jsonl")).isNull();
    }
  }

  @Test
  void anotherShortNameAndAHeldExhibitStopIt() throws SQLException {
    var target = folder.resolve("alder.zip");
    assertThatThrownBy(() -> farewell.purge(new Slug("birch"), target, UNWATCHED))
        .isInstanceOf(ProblemException.class);
    try (var ana = fixture.tamperer()) {
      fixture.disarm(ana);
      try (var statement = ana.createStatement()) {
        statement.execute("update evidence_state set is_on_hold = true");
      }
    }
    assertThatThrownBy(() -> farewell.purge(new Slug("alder"), target, UNWATCHED))
        .isInstanceOf(ProblemException.class);
    assertThat(Files.exists(target)).isFalse();
  }

  @Test
  void theLastWorkspaceStays() {
    farewell.purge(new Slug("alder"), folder.resolve("alder.zip"), UNWATCHED);
    var last = new WorkspaceFarewell(fixture.birch(), fixture.anasStore());
    assertThatThrownBy(() -> last.purge(new Slug("birch"), folder.resolve("birch.zip"), UNWATCHED))
        .isInstanceOf(ProblemException.class);
  }

  private static void collect(WorkspaceSession session) throws IOException {
    session
        .intake()
        .collect(
            NewItem.named(ExhibitSpecimens.caseForAll(session), EvidenceKind.FILE, "beacon.log"),
            new ByteArrayInputStream(BYTES),
            ExhibitSpecimens.signer(session, "Ana"),
            UNWATCHED);
  }

  private static long count(Connection connection, String from) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + from)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
