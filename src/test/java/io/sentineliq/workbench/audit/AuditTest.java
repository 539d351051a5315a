package io.sentineliq.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.ledger.CanonicalJson;
import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The history: canonical, gap-free, only ever added to. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {

  private static final String AWKWARD =
      "quote \" back \\ slash / tab \t newline \n bell \u0007 del \u007f é 漢 𝄞 \u202e ‹›";

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void theEnvelopeIsCanonicalWhateverPeopleType() throws Exception {
    tell(AWKWARD);
    var newest = fixture.alder().audit().size() - 1;
    var entry = fixture.alder().audit().details(newest, Progress.unwatched());
    assertThat(entry.envelope()).isEqualTo(CanonicalJson.of(entry.envelope()));
    assertThat(entry.row().description()).isEqualTo(AWKWARD);
    var fields = new ObjectMapper().readTree(entry.envelope());
    assertThat(fields.fieldNames())
        .toIterable()
        .containsExactly(
            "action",
            "actor_id",
            "actor_login",
            "actor_name",
            "at",
            "ip",
            "payload",
            "resource",
            "resource_id",
            "seq",
            "workspace",
            "workstation");
    assertThat(fields.get("seq").asLong()).isEqualTo(newest);
    assertThat(fields.get("actor_login").asText()).isEqualTo("ana");
    assertThat(fields.get("at").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
    assertThat(java.time.Instant.parse(fields.get("at").asText())).isEqualTo(entry.row().at());
  }

  @Test
  void aFilterLeavesWhatItSaysNewestFirst() {
    tell("100% of EVERYTHING");
    tell("100 of everything");
    var trail = fixture.alder().audit();
    var newest = trail.size() - 1;

    assertThat(matching(new AuditFilter("0% of every", "", TimeRange.ALWAYS)))
        .containsExactly(newest - 1);
    assertThat(matching(new AuditFilter("of everything", "", TimeRange.ALWAYS)))
        .containsExactly(newest, newest - 1);
    assertThat(matching(new AuditFilter("of everything", "NOTHING", TimeRange.ALWAYS))).isEmpty();
    var before = new TimeRange.Between(null, Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(matching(new AuditFilter("", "", before))).isEmpty();
    assertThat(trail.rows(List.of(newest, newest - 1), Progress.unwatched()))
        .extracting(AuditRow::description)
        .containsExactly("100 of everything", "100% of EVERYTHING");
  }

  @Test
  void theEnvelopeSealsThePayloadAsStored() throws Exception {
    tell(AWKWARD);
    var sql = "select envelope, payload from audit_log where workspace_id = ?";
    try (var connection = fixture.raw("ana");
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, fixture.alder().membership().workspaceId());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var sealed = new ObjectMapper().readTree(rows.getString(1)).get("payload").asText();
          assertThat(sealed).isEqualTo(AuditEnvelope.sha256(rows.getString(2)));
        }
      }
    }
  }

  @Test
  void sequencesHaveNoGapUnderEightWriters() throws Exception {
    var before = fixture.alder().audit().size();
    try (var writers = Executors.newFixedThreadPool(8)) {
      var jobs =
          IntStream.range(0, 8)
              .mapToObj(
                  writer ->
                      writers.submit(
                          () -> IntStream.range(0, 25).forEach(i -> tell(writer + "/" + i))))
              .toList();
      for (var job : jobs) {
        job.get();
      }
    }
    var rows = fixture.alder().audit().page(before + 199, 200, Progress.unwatched());
    assertThat(rows.stream().map(AuditRow::sequence).sorted())
        .containsExactlyElementsOf(LongStream.range(before, before + 200).boxed().toList());
  }

  @Test
  void theLedgerIsSoundAndProvesEachOfItsEntries() {
    IntStream.range(0, 5).forEach(i -> tell("proved " + i));
    var report =
        new HistoryCheck(fixture.alder().transactions(), WorkspaceSession.SEALED)
            .verify(List.of(), Progress.unwatched());
    assertThat(report.fault()).isEmpty();
    assertThat(report.checkpoint().size()).isEqualTo(fixture.alder().audit().size());
    var ledger = new LedgerService(fixture.alder().transactions());
    var checkpoint = ledger.checkpoint(Progress.unwatched());
    assertThat(report.checkpoint()).isEqualTo(checkpoint);
    for (var entry = 0L; entry < checkpoint.size(); entry++) {
      var envelope = fixture.alder().audit().details(entry, Progress.unwatched()).envelope();
      var leaf = new TreeHasher().leaf(envelope.getBytes(StandardCharsets.UTF_8));
      assertThat(ledger.inclusion(entry, checkpoint.size(), Progress.unwatched()).rootFrom(leaf))
          .contains(checkpoint.root());
    }
  }

  @Test
  void theLedgerOnlyGrows() {
    var ledger = new LedgerService(fixture.alder().transactions());
    var before = ledger.checkpoint(Progress.unwatched());
    IntStream.range(0, 3).forEach(i -> tell("grown " + i));
    var after = ledger.checkpoint(Progress.unwatched());
    assertThat(
            ledger
                .consistency(before.size(), after.size(), Progress.unwatched())
                .proves(before.root(), after.root()))
        .isTrue();
  }

  @Test
  void aRolledBackChangeLeavesNoEntry() {
    var before = fixture.alder().audit().size();
    assertThatThrownBy(
            () ->
                fixture
                    .alder()
                    .transactions()
                    .write(
                        unit -> {
                          unit.audit("NOTED", subject(), "never", Difference.none());
                          throw new IllegalStateException("on purpose");
                        }))
        .hasMessage("on purpose");
    assertThat(fixture.alder().audit().size()).isEqualTo(before);
  }

  @Test
  void entriesAreNeitherChangedNorDeleted() throws SQLException {
    tell("kept");
    try (var connection = fixture.raw("ana");
        var statement = connection.createStatement()) {
      var workspace = "'" + fixture.alder().membership().workspaceId() + "'";
      for (var sql :
          new String[] {
            "update audit_log set actor_name = 'x' where workspace_id = " + workspace,
            "delete from audit_log where workspace_id = " + workspace,
            "truncate table audit_log"
          }) {
        assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
        connection.rollback();
      }
    }
  }

  @Test
  void factsAndDifferencesAreReadBack() {
    fixture
        .alder()
        .transactions()
        .write(
            unit ->
                unit.audit(
                    "NOTED",
                    subject(),
                    "changed",
                    Difference.of("status", "NEW", "ACKNOWLEDGED").and("who", null, "ana"),
                    Map.of("file", "eve.json")));
    var entry =
        fixture.alder().audit().details(fixture.alder().audit().size() - 1, Progress.unwatched());
    assertThat(entry.changes())
        .containsExactly(
            new AuditDetails.FieldChange("status", "NEW", "ACKNOWLEDGED"),
            new AuditDetails.FieldChange("who", null, "ana"));
    assertThat(entry.facts()).containsExactly(new AuditDetails.Fact("file", "eve.json"));
  }

  private void tell(String description) {
    fixture
        .alder()
        .transactions()
        .write(unit -> unit.audit("NOTED", subject(), description, Difference.none()));
  }

  private static SubjectRef subject() {
    return new SubjectRef("ALERT", UUID.randomUUID());
  }

  private List<Long> matching(AuditFilter filter) {
    return fixture.alder().audit().matching(filter, Progress.unwatched());
  }
}
