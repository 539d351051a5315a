package io.sentineliq.workbench.platform.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** What a member with psql in hand tries with the bytes of evidence: to read them, and to fill. */
@OnEachServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VaultAttackTest {

  private static final String REFUSED = "42501";
  private static final String NO_ROOM = "23514";
  private static final byte[] BYTES = "beacon every 60 s".getBytes(StandardCharsets.UTF_8);

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private UUID alder;
  private UUID item;

  @BeforeParameterizedClassInvocation
  void collect() throws IOException {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder().membership().workspaceId();
    var caseId = ExhibitSpecimens.caseForAll(fixture.alder());
    item =
        fixture
            .alder()
            .intake()
            .collect(
                NewItem.named(caseId, EvidenceKind.FILE, "beacon.log"),
                new ByteArrayInputStream(BYTES),
                ExhibitSpecimens.signer(fixture.alder(), "Ana"),
                Progress.unwatched());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @AfterEach
  void emptyTheDoorstep() throws SQLException {
    administer("delete from vault_chunk c using vault_upload u where c.upload = u.upload");
    administer("delete from vault_upload");
    administer("update workspace set storage_quota = null");
  }

  @Test
  @DisplayName("R18 bytes are read by whoever said why, in an entry that is committed")
  void anEntryWithoutAReasonOpensNothing() throws SQLException {
    try (var ana = fixture.raw("ana")) {
      refused(ana, REFUSED, reading());
      tell(ana, "EVIDENCE_READ", "{}");
      refused(ana, REFUSED, reading());
      tell(ana, "EVIDENCE_READ", "no JSON");
      refused(ana, REFUSED, reading());
      tell(ana, "EVIDENCE_READ", "{\"facts\":[{\"name\":\"purpose\",\"value\":\" \"}]}");
      refused(ana, REFUSED, reading());
      tell(ana, "EVIDENCE_ACCESSED", "{\"facts\":[{\"name\":\"purpose\",\"value\":\"Forged\"}]}");
      refused(ana, REFUSED, reading());
      tell(ana, "EVIDENCE_READ", "{\"facts\":[{\"name\":\"purpose\",\"value\":\"Triage\"}]}");
      try (var statement = ana.createStatement();
          var rows = statement.executeQuery("select bytes from (" + reading() + ") read")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getBytes(1)).isEqualTo(BYTES);
      }
      ana.rollback();
    }
  }

  @Test
  @DisplayName("R18 bytes are for those who run the workspace, lead the case or have the item")
  void aMemberWhoSeesTheCaseDoesNotReadItsBytes() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      assertThat(single(mia, "select count(*) from evidence where id = '" + item + "'"))
          .isEqualTo("1");
      tell(mia, "EVIDENCE_READ", "{\"facts\":[{\"name\":\"purpose\",\"value\":\"Curiosity\"}]}");
      refused(mia, REFUSED, reading());
    }
    try (var ben = fixture.raw("ben")) {
      refused(ben, REFUSED, reading());
      assertThat(single(ben, "select reads_bytes('" + alder + "', '" + item + "')")).isEqualTo("f");
      ben.rollback();
    }
  }

  @Test
  @DisplayName("R18 chunks are neither selected, changed nor deleted")
  void chunksAreOutOfReach() throws SQLException {
    try (var ana = fixture.raw("ana")) {
      for (var table : new String[] {"vault_chunk", "vault_content", "vault_upload"}) {
        refused(ana, REFUSED, "select count(*) from " + table);
        refused(ana, REFUSED, "update " + table + " set upload = upload");
        refused(ana, REFUSED, "delete from " + table);
      }
      refused(ana, REFUSED, "insert into vault_content select * from vault_content");
      refused(ana, REFUSED, "insert into vault_upload default values");
    }
  }

  @Test
  @DisplayName("Quota: bytes count from their first chunk, finished, referred to or not")
  void aQuotaIsNotEvadedByBytesWithoutAnItem() throws SQLException {
    administer("update workspace set storage_quota = storage_used + 3000 where slug = 'alder'");
    try (var mia = fixture.raw("mia")) {
      var upload = UUID.randomUUID();
      chunk(mia, upload, 0, 2_000);
      mia.commit();
      refused(mia, NO_ROOM, inserting(upload, 1, 2_000));
      refused(mia, NO_ROOM, inserting(UUID.randomUUID(), 0, 2_000));
      assertThat(single(mia, "select finish_upload('" + alder + "', '" + upload + "', 'a', 2000)"))
          .isEqualTo("t");
      mia.commit();
      refused(mia, NO_ROOM, inserting(UUID.randomUUID(), 0, 2_000));
      refused(mia, REFUSED, inserting(upload, 1, 10));
      assertThat(single(mia, "select drop_content('" + alder + "', 'a')")).isEqualTo("t");
      mia.commit();
      chunk(mia, UUID.randomUUID(), 0, 2_000);
      mia.rollback();
    }
  }

  @Test
  @DisplayName(
      "Quota: chunks come one after the other, so that the last one says how many there are")
  void noChunkIsLeftOut() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      var upload = UUID.randomUUID();
      refused(mia, "23514", inserting(upload, 1, 10));
      chunk(mia, upload, 0, 10);
      chunk(mia, upload, 1, 10);
      mia.commit();
      refused(mia, "23514", inserting(upload, 3, 10));
      refused(mia, "23505", inserting(upload, 0, 10));
      chunk(mia, upload, 2, 10);
      mia.rollback();
    }
  }

  /**
   * A row that changes with every chunk of a transaction is found the slower the more there are.
   */
  @Test
  @DisplayName("Quota: counting writes one row for each upload, however many chunks it has")
  void countingDoesNotGrowWithAnUpload() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      var upload = UUID.randomUUID();
      for (var number = 0; number < 50; number++) {
        chunk(mia, upload, number, 10);
      }
      assertThat(
              single(
                  mia,
                  "select n_tup_ins || ' ' || n_tup_upd from pg_stat_xact_all_tables"
                      + " where relname = 'vault_upload'"))
          .isEqualTo("1 0");
      mia.rollback();
    }
  }

  @Test
  @DisplayName("Quota: what nobody finished in a day is swept away")
  void orphanedChunksAreSwept() throws SQLException {
    try (var mia = fixture.raw("mia")) {
      chunk(mia, UUID.randomUUID(), 0, 500);
      mia.commit();
      assertThat(single(mia, "select sweep_content('" + alder + "')")).isEqualTo("0");
      mia.rollback();
      administer("update vault_upload set begun_at = begun_at - interval '25 hours'");
      assertThat(single(mia, "select sweep_content('" + alder + "')")).isEqualTo("1");
      mia.commit();
    }
    try (var everything = fixture.everything()) {
      assertThat(
              single(
                  everything, "select count(*) from vault_chunk where octet_length(bytes) = 500"))
          .isEqualTo("0");
      everything.rollback();
    }
  }

  @Test
  @DisplayName("Nobody finishes, sweeps or fills what is not theirs")
  void othersUploadsAreTheirs() throws SQLException {
    var upload = UUID.randomUUID();
    try (var ana = fixture.raw("ana")) {
      chunk(ana, upload, 0, 100);
      ana.commit();
    }
    try (var mia = fixture.raw("mia")) {
      refused(mia, REFUSED, "select finish_upload('" + alder + "', '" + upload + "', 'b', 100)");
    }
    try (var ben = fixture.raw("ben")) {
      refused(ben, REFUSED, inserting(UUID.randomUUID(), 0, 100));
      refused(ben, REFUSED, "select sweep_content('" + alder + "')");
      refused(ben, REFUSED, "select drop_content('" + alder + "', 'b')");
    }
  }

  private String reading() {
    return "select * from read_content('" + alder + "', '" + item + "', 0, 9)";
  }

  private void tell(Connection connection, String action, String payload) throws SQLException {
    execute(
        connection,
        "select append_audit('%s', '%s', 'EVIDENCE', '%s', '%s', 'psql')"
            .formatted(alder, action, item, payload));
    connection.commit();
  }

  private void chunk(Connection connection, UUID upload, int number, int size) throws SQLException {
    execute(connection, inserting(upload, number, size));
  }

  private String inserting(UUID upload, int number, int size) {
    return "insert into vault_chunk (workspace_id, upload, number, bytes) values ('%s', '%s', %d, decode(repeat('41', %d), 'hex'))"
        .formatted(alder, upload, number, size);
  }

  private void administer(String sql) throws SQLException {
    try (var everything = fixture.everything()) {
      execute(everything, "set local session_replication_role = replica");
      execute(everything, sql);
      everything.commit();
    }
  }

  private static void refused(Connection connection, String state, String sql) throws SQLException {
    assertThatThrownBy(() -> execute(connection, sql))
        .as(sql)
        .isInstanceOfSatisfying(
            SQLException.class,
            e -> assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo(state));
    connection.rollback();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String single(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }
}
