package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.anchor.AnchorService;
import io.sentineliq.workbench.evidence.timestamp.TestAuthority;
import io.sentineliq.workbench.evidence.timestamp.TimestampRequest;
import io.sentineliq.workbench.evidence.ui.Anchors;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** A request is carried out, its answer carried in; until then an entry is not anchored. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredAnchorsTest {

  private static final Progress QUIET = Progress.unwatched();
  private static final Instant TIME = Instant.parse("2026-11-21T10:00:00Z");

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession ana;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder.resolve("store"));
    ana = fixture.alder();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void anAnswerAnchorsWhatTheLedgerHadWhenItWasAskedAndNothingAfter(@TempDir Path carried)
      throws Exception {
    var anchors = anchors(ana);
    var leaf = ana.audit().size() - 1;
    assertThat(anchors.of(leaf, QUIET).isAsked()).isFalse();
    var request = carried.resolve("carried.tsq");
    anchors.request(request, QUIET);
    assertThat(anchors.of(leaf, QUIET).isAsked()).isTrue();
    assertThat(anchors.of(leaf, QUIET).anchor()).isEmpty();

    var other =
        Files.write(
            carried.resolve("other.tsr"),
            TestAuthority.at(TIME).answer(TimestampRequest.about("ab".repeat(32))));
    var accepted = anchors.accept(List.of(other, answer(request)), QUIET);
    assertThat(accepted.anchored()).isEqualTo(1);
    assertThat(accepted.refused()).hasSize(1);

    var anchor = anchors.of(leaf, QUIET).anchor().orElseThrow();
    assertThat(anchor.at()).isEqualTo(TIME);
    assertThat(anchors.newest(QUIET)).contains(anchor);
    ExhibitSpecimens.caseForAll(ana);
    assertThat(anchors.of(ana.audit().size() - 1, QUIET).anchor()).as("made later").isEmpty();
    assertThat(anchors.accept(List.of(answer(request)), QUIET).anchored()).as("again").isZero();
  }

  @Test
  void aTimeIsThereForWhoeverOpensTheWorkspaceAndTheHistoryTellsOfIt(@TempDir Path carried)
      throws Exception {
    var leaf = ana.audit().size() - 1;
    var request = carried.resolve("carried.tsq");
    anchors(ana).request(request, QUIET);
    anchors(ana).accept(List.of(answer(request)), QUIET);
    var colleague = fixture.later(Duration.ofMinutes(1));
    assertThat(anchors(colleague).of(leaf, QUIET).anchor()).isPresent();
    assertThat(ana.audit().page(ana.audit().size(), 5, QUIET))
        .extracting(row -> row.action())
        .containsSequence("TRUSTED_TIME_GIVEN", "TRUSTED_TIME_REQUESTED");
  }

  @Test
  void whatIsNoTimeIsPassedOverAndATimeOfARewrittenHistorySaysNothing(@TempDir Path carried)
      throws Exception {
    var birch = anchors(fixture.birch());
    var request = carried.resolve("carried.tsq");
    birch.request(request, QUIET);
    tamper(
        """
        insert into trusted_time (workspace_id, id, ledger_size, checkpoint, request, answer,
          added_by, added_at)
        select workspace_id, cast('00000000-0000-4000-8000-000000000001' as uuid), ledger_size,
          checkpoint, request, cast('no answer' as %1$s), added_by, added_at from trusted_time
        where workspace_id = '%2$s' union all
        select workspace_id, cast('00000000-0000-4000-8000-000000000002' as uuid), ledger_size,
          'no checkpoint', cast('no request' as %1$s), null, added_by, added_at from trusted_time
        where workspace_id = '%2$s'\
        """);
    assertThat(birch.of(0, QUIET).anchor()).isEmpty();
    tamper("delete from trusted_time where workspace_id = '%2$s' and answer is not null");
    assertThat(birch.accept(List.of(answer(request)), QUIET).anchored()).isEqualTo(1);
    assertThat(birch.of(0, QUIET).anchor()).isPresent();

    tamper("update log_node set hash = %3$s where workspace_id = '%2$s' and seq = 0");
    assertThat(birch.newest(QUIET)).isEmpty();
  }

  private void tamper(String sql) throws SQLException {
    var isLocal = database == TestDatabase.H2;
    try (var tamperer = fixture.tamperer()) {
      fixture.disarm(tamperer);
      try (var statement = tamperer.createStatement()) {
        statement.execute(
            sql.formatted(
                isLocal ? "varbinary" : "bytea",
                fixture.birch().membership().workspaceId(),
                isLocal ? "hash('SHA-256', x'00')" : "sha256('\\x00'::bytea)"));
      }
      if (!tamperer.getAutoCommit()) {
        tamperer.commit();
      }
    }
  }

  private static Anchors anchors(WorkspaceSession session) {
    return new StoredAnchors(new AnchorService(session.transactions()));
  }

  /** The answer of an authority to the question in {@code request}. */
  private static Path answer(Path request) throws Exception {
    var asked = TimestampRequest.parse(Files.readAllBytes(request));
    var answer = request.resolveSibling("any name.tsr");
    return Files.write(answer, TestAuthority.at(TIME).answer(asked));
  }
}
