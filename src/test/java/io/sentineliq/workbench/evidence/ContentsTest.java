package io.sentineliq.workbench.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.ClosingDecision;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Bytes come in whole or not at all, are read with a reason, and are told apart when changed. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentsTest {

  private static final Progress QUIET = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private Signer ana;
  private UUID caseId;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    ana = ExhibitSpecimens.signer(alder, "Ana Lima");
    caseId = ExhibitSpecimens.caseForAll(alder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aFileComesInWithItsDigestsAndGoesOutUnchanged() throws IOException {
    var bytes = bytes(1, 700_000);
    var item = collect(bytes);
    var details = alder.evidence().details(item, QUIET);
    assertThat(details.row().size()).isEqualTo(700_000);
    assertThat(details.record().get(ItemField.MD5)).hasSize(32);
    try (var in = alder.contents().look(item, "To see it", Optional.of(ana), QUIET)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
    var entry = alder.evidence().details(item, QUIET).custody().getLast();
    assertThat(entry.statement().action()).isEqualTo(CustodyAction.ACCESSED);
    assertThatThrownBy(() -> alder.contents().look(item, " ", Optional.of(ana), QUIET))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void theSameBytesTwiceAreTwoItemsStoredOnceAndGoWithTheLast() throws Exception {
    var before = used();
    var bytes = bytes(2, 300_000);
    var first = collect(bytes);
    var second = collect(bytes);
    assertThat(used() - before).isEqualTo(300_000);
    dispose(first);
    assertThat(used() - before).isEqualTo(300_000);
    assertThat(alder.contents().verify(second, Optional.empty(), QUIET).isIntact()).isTrue();
    dispose(second);
    assertThat(used()).isEqualTo(before);
    assertThatThrownBy(() -> alder.contents().read(second, "Late", QUIET))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void whatFailsOnItsWayLeavesNothing() throws Exception {
    var before = used();
    var count = alder.evidence().ofCase(caseId, QUIET).size();
    var broken =
        new InputStream() {
          private int left = 200_000;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("the cable came out");
            }
            return 7;
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            target[offset] = (byte) read();
            return 1;
          }
        };
    var item = NewItem.named(caseId, EvidenceKind.FILE, "broken");
    assertThatThrownBy(() -> alder.intake().collect(item, broken, ana, QUIET))
        .isInstanceOf(ProblemException.class)
        .hasStackTraceContaining("the cable came out");
    assertThat(used()).isEqualTo(before);
    assertThat(alder.evidence().ofCase(caseId, QUIET)).hasSize(count);
  }

  @Test
  void aChangedByteIsFoundNamedAndTold() throws Exception {
    var bytes = bytes(3, 600_000);
    var item = collect(bytes);
    assertThat(alder.contents().verify(item, Optional.of(ana), QUIET).isIntact()).isTrue();
    flipAByte(item);
    var found = alder.contents().verify(item, Optional.empty(), QUIET);
    assertThat(found.isIntact()).isFalse();
    assertThat(found.why()).isNotEmpty();
    var details = alder.evidence().details(item, QUIET);
    assertThat(details.row().isFailed()).isTrue();
    assertThat(details.custody().getLast().statement().action())
        .isEqualTo(CustodyAction.VERIFICATION_FAILED);
    assertThat(details.fault()).isEmpty();
    assertThat(details.row().failure()).isEqualTo(found.why());
    var alarm = alder.cases().details(caseId, QUIET).row().alarm();
    assertThat(alarm).as("the case says so").contains("failed verification");
    assertThat(alder.cases().rows(List.of(caseId), QUIET).getFirst().alarm()).isEqualTo(alarm);
    var timeline = TimelineQuery.all(TimelineSubjects.caseFile(caseId));
    var events = alder.timelines().allIds(timeline, QUIET);
    assertThat(alder.timelines().rows(events, QUIET))
        .extracting(event -> event.title())
        .contains("Exhibit " + details.row().number() + ": Verification failed");
  }

  @Test
  void aPreviewReadsAnyPlaceOnceTheReasonIsRecorded() throws IOException {
    var bytes = bytes(6, 900_001);
    var item = collect(bytes);
    try (var content = alder.contents().open(item, "To look", Optional.of(ana), QUIET)) {
      assertThat(content.size()).isEqualTo(bytes.length);
      for (var place : new int[] {0, 262_143, 524_288, 900_000}) {
        var read = new byte[3];
        var count = content.read(place, read, 0, 3);
        assertThat(Arrays.copyOf(read, count))
            .isEqualTo(Arrays.copyOfRange(bytes, place, Math.min(bytes.length, place + 3)));
      }
    }
    assertThat(alder.evidence().details(item, QUIET).custody().getLast().statement().action())
        .isEqualTo(CustodyAction.ACCESSED);
  }

  @Test
  void aCopyIsAnItemOfItsOwnThatNamesWhatItWasMadeFrom() throws IOException {
    var bytes = bytes(7, 120_000);
    var original = collect(bytes);
    var copy =
        alder
            .copies()
            .copy(
                original,
                new NewCopy("Working copy", "Analysis", "", Optional.empty()),
                ana,
                QUIET);
    var file = Files.write(Files.createTempFile(folder, "carved", ".bin"), bytes(8, 500));
    var carved =
        alder
            .copies()
            .copy(
                original,
                new NewCopy("Loader", "Carving", "foremost 1.5", Optional.of(file)),
                ana,
                QUIET);
    var parent = alder.evidence().details(original, QUIET);
    assertThat(parent.copies()).extracting(ExhibitRow::id).containsExactly(copy, carved);
    assertThat(parent.custody().getLast().statement().get(StatementField.CHILD))
        .isEqualTo(carved.toString());
    assertThat(parent.fault()).isEmpty();
    var child = alder.evidence().details(copy, QUIET);
    assertThat(child.row().sha256()).isEqualTo(parent.row().sha256());
    assertThat(child.parent()).map(ExhibitRow::id).contains(original);
    assertThat(child.record().get(ItemField.PARENT)).isEqualTo(original.toString());
    assertThatThrownBy(
            () ->
                alder
                    .copies()
                    .copy(original, new NewCopy("x", " ", "", Optional.empty()), ana, QUIET))
        .isInstanceOf(ProblemException.class);
    assertThat(alder.evidence().details(original, QUIET).copies()).hasSize(2);
  }

  @Test
  void observablesOfTheBytesAreOfferedLinkedOnceAndUnlinked() {
    var item =
        collect(
            "GET hxxp://upd8[.]example/a from 203.0.113.77, again 203.0.113.77".getBytes(UTF_8));
    var found = alder.findings().extract(item, "Triage", Optional.of(ana), QUIET);
    assertThat(found)
        .filteredOn(each -> each.value().normalised().equals("203.0.113.77"))
        .extracting(Findings.Found::times)
        .containsExactly(2L);
    var values = found.stream().map(Findings.Found::value).toList();
    assertThat(alder.findings().link(item, values, QUIET)).isEqualTo(values.size());
    assertThat(alder.findings().link(item, values, QUIET)).as("each once").isZero();
    var details = alder.evidence().details(item, QUIET);
    assertThat(details.observables()).hasSize(values.size());
    assertThat(details.custody().getLast().statement().action()).isEqualTo(CustodyAction.ACCESSED);
    alder.findings().unlink(item, details.observables().getFirst().id(), QUIET);
    assertThat(alder.evidence().details(item, QUIET).observables()).hasSize(values.size() - 1);
  }

  @Test
  void theBackgroundVerifiesTheOldestWithinItsBudget() {
    var one = collect(bytes(4, 50_000));
    var later = fixture.later(Duration.ofDays(30));
    var round = later.contents().verifyOldest(1, Duration.ofDays(7), QUIET);
    assertThat(round.verified() + round.failed()).isEqualTo(1);
    assertThat(later.contents().verifyOldest(1L << 40, Duration.ofDays(7), QUIET).verified())
        .isNotNegative();
    assertThat(alder.evidence().details(one, QUIET).custody().getLast().statement().action())
        .isEqualTo(CustodyAction.VERIFIED);
  }

  @Test
  void theQuotaIsAskedBeforeAnythingIsCopied() throws SQLException {
    run("update workspace set storage_quota = storage_used + 1000");
    try {
      assertThatThrownBy(() -> collect(bytes(5, 5_000))).isInstanceOf(ProblemException.class);
    } finally {
      run("update workspace set storage_quota = null");
    }
  }

  @Test
  void aCaseIsNotClosedOverAnExhibitThatIsOutUntilSomebodyDecides() {
    var other = ExhibitSpecimens.caseForAll(alder);
    var item = ExhibitSpecimens.laptop(alder, other, ana);
    alder
        .custody()
        .act(
            CustodyCommand.of(item, CustodyAction.CHECKED_OUT)
                .with(StatementField.PURPOSE, "Imaging")
                .with(StatementField.TO, "Bench"),
            ana,
            QUIET);
    assertThat(alder.cases().unsettled(other, QUIET))
        .extracting(Cases.Unsettled::id)
        .containsExactly(item);
    var version = alder.cases().details(other, QUIET).row().version();
    alder.cases().moveTo(other, version, CaseStatus.REVIEW);
    assertThatThrownBy(() -> alder.cases().close(other, version + 1, "Done", Map.of()))
        .isInstanceOf(ProblemException.class);
    alder.cases().close(other, version + 1, "Done", Map.of(item, ClosingDecision.LEAVE));
    assertThat(alder.cases().details(other, QUIET).row().status()).isEqualTo(CaseStatus.CLOSED);
  }

  private UUID collect(byte[] bytes) {
    try {
      var file = Files.createTempFile(folder, "source", ".bin");
      Files.write(file, bytes);
      var item = NewItem.named(caseId, EvidenceKind.FILE, String.valueOf(file.getFileName()));
      return bytes.length % 2 == 0
          ? alder.intake().collect(item, file, true, ana, QUIET)
          : alder.intake().collect(item, new ByteArrayInputStream(bytes), ana, QUIET);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void dispose(UUID item) {
    alder
        .custody()
        .act(
            CustodyCommand.of(item, CustodyAction.DISPOSED)
                .with(StatementField.PURPOSE, "Over")
                .with(StatementField.AUTHORITY, "Order")
                .with(StatementField.METHOD, "Wiped")
                .with(StatementField.WITNESS, "Ben"),
            ana,
            QUIET);
  }

  private void flipAByte(UUID item) throws IOException, SQLException {
    if (database != TestDatabase.H2) {
      run(
          "update vault_chunk set bytes = set_byte(bytes, 100, get_byte(bytes, 100) # 1)"
              + " where number = 1");
      return;
    }
    var sha256 = alder.evidence().details(item, QUIET).row().sha256();
    assertThat(sha256).isNotNull();
    var name =
        alder
            .transactions()
            .read(QUIET, unit -> unit.require(Evidence.class, item).content().orElseThrow());
    try (var files = Files.walk(folder)) {
      var file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
      var stored = Files.readAllBytes(file);
      stored[300_000] ^= 1;
      Files.write(file, stored);
    }
  }

  private long used() throws SQLException {
    try (var all = fixture.everything();
        var statement = all.createStatement();
        var rows =
            statement.executeQuery(
                "select storage_used from workspace where id = '"
                    + alder.membership().workspaceId()
                    + "'")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (var tamperer = fixture.tamperer()) {
      tamperer.setAutoCommit(true);
      try (var statement = tamperer.createStatement()) {
        if (database != TestDatabase.H2) {
          statement.execute("set session_replication_role = replica");
        }
        statement.execute(sql);
      }
    }
  }

  private static byte[] bytes(int seed, int length) {
    var bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
