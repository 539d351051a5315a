package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyRefusal;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustodyTest {

  private static final Progress QUIET = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private WorkspaceSession mia;
  private UUID miaId;
  private Signer ana;
  private Signer miasKey;
  private UUID caseId;

  @BeforeParameterizedClassInvocation
  void open() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    miaId = mia();
    mia = fixture.member("mia", miaId);
    ana = ExhibitSpecimens.signer(alder, "Ana Lima");
    miasKey = ExhibitSpecimens.signer(mia, "Mia Ek");
    caseId = ExhibitSpecimens.caseForAll(alder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void exhibitsAreNumberedInTheirCaseAndBeginWithASignedEntry() {
    var first = details(laptop());
    var second = details(laptop());
    assertThat(second.row().exhibit()).isEqualTo(first.row().exhibit() + 1);
    assertThat(first.row().state()).isEqualTo(CustodyState.COLLECTED);
    assertThat(first.custody()).hasSize(1);
    assertThat(first.fault()).isEmpty();
    assertThat(first.custody().getFirst().signature()).isEqualTo(SignatureCheck.VALID);
    assertThat(first.custody().getFirst().statement().get(StatementField.RECORD))
        .isEqualTo(first.record().digest());
    assertThat(alder.evidence().allIds(ExhibitQuery.of(caseId), QUIET))
        .contains(first.row().id(), second.row().id());
  }

  @Test
  void aTransferTakesTwoPeopleEachInTheirOwnSession() {
    var item = laptop();
    offer(item);
    assertThat(details(item).row().state()).isEqualTo(CustodyState.IN_TRANSIT);
    assertRefused(CustodyRefusal.OWN_OFFER, () -> alder.custody().act(accept(item), ana, QUIET));
    mia.custody().act(accept(item), miasKey, QUIET);
    var taken = details(item);
    assertThat(taken.row().custodianId()).isEqualTo(miaId);
    assertThat(taken.row().state()).isEqualTo(CustodyState.IN_CUSTODY);
    assertThat(taken.row().location()).isEqualTo("Lab 2");
    assertThat(taken.fault()).isEmpty();
    var entry = taken.custody().getLast();
    assertThat(entry.signature()).isEqualTo(SignatureCheck.VALID);
    assertThat(entry.statement().releasedBy().orElseThrow().name()).isEqualTo("Ana Lima");
    assertThat(entry.statement().receivedBy().orElseThrow().name()).isEqualTo("Mia Ek");
    assertThat(entry.counterpart().orElseThrow().signature()).isEqualTo(SignatureCheck.VALID);
    assertThat(entry.statement().get(StatementField.OFFER))
        .isEqualTo(entry.counterpart().orElseThrow().envelope().hash());
  }

  @Test
  void anOfferThatIsRefusedLeavesTheItemWhereItWas() {
    var item = laptop();
    offer(item);
    mia.custody()
        .act(
            CustodyCommand.of(item, CustodyAction.TRANSFER_REFUSED)
                .with(StatementField.NOTE, "Not mine"),
            miasKey,
            QUIET);
    var refused = details(item);
    assertThat(refused.row().state()).isEqualTo(CustodyState.IN_CUSTODY);
    assertThat(refused.row().custodianId()).isEqualTo(alder.membership().userId());
    assertThat(refused.fault()).isEmpty();
  }

  @Test
  void whatIsCheckedOutComesBackToWhoeverKeepsIt() {
    var item = laptop();
    var due = Instant.now().minus(Duration.ofHours(1));
    mia.custody()
        .act(
            CustodyCommand.of(item, CustodyAction.CHECKED_OUT)
                .with(StatementField.PURPOSE, "Imaging")
                .with(StatementField.TO, "Bench 4")
                .with(StatementField.DUE, due),
            miasKey,
            QUIET);
    var out = details(item).row();
    assertThat(out.custodianId()).isEqualTo(miaId);
    assertThat(out.isOverdue(Instant.now())).isTrue();
    var overdue =
        new ExhibitQuery(Optional.of(caseId), "", Set.of(), Set.of(), Optional.empty(), true);
    assertThat(alder.evidence().allIds(overdue, QUIET)).contains(item);
    mia.custody()
        .act(
            CustodyCommand.of(item, CustodyAction.CHECKED_IN)
                .with(StatementField.TO, "Safe")
                .with(StatementField.CONDITION, "as it was"),
            miasKey,
            QUIET);
    var back = details(item);
    assertThat(back.row().custodianId()).isEqualTo(alder.membership().userId());
    assertThat(back.row().location()).isEqualTo("Safe");
    assertThat(back.fault()).isEmpty();
  }

  @Test
  void whomItConcernsIsToldOfOffersAnswersAndWhatShouldHaveComeBack() {
    var item = laptop();
    offer(item);
    assertThat(newest(mia)).isEqualTo(NotificationEvent.EVIDENCE_OFFERED.name());
    mia.custody().act(accept(item), miasKey, QUIET);
    assertThat(newest(alder)).isEqualTo(NotificationEvent.EVIDENCE_TAKEN_OVER.name());
    mia.custody()
        .act(
            CustodyCommand.of(item, CustodyAction.CHECKED_OUT)
                .with(StatementField.PURPOSE, "Imaging")
                .with(StatementField.DUE, Instant.now().minusSeconds(60)),
            miasKey,
            QUIET);
    assertThat(alder.custody().remind()).isPositive();
    assertThat(newest(mia)).isEqualTo(NotificationEvent.EVIDENCE_OVERDUE.name());
    assertThat(alder.custody().remind()).as("once for each date").isZero();
  }

  private static String newest(WorkspaceSession session) {
    return session.notifications().page(null, 1, QUIET).getFirst().eventType();
  }

  @Test
  void theHistoryTellsOfEachActOnce() {
    var item = laptop();
    act(CustodyCommand.of(item, CustodyAction.STORED).with(StatementField.TO, "Shelf"));
    var filter = new AuditFilter("stored", Evidence.KIND, TimeRange.ALWAYS);
    assertThat(alder.audit().rows(alder.audit().matching(filter, QUIET), QUIET))
        .filteredOn(row -> row.resourceId().equals(item.toString()))
        .extracting(AuditRow::action)
        .containsExactly("CUSTODY_STORED");
    assertThat(alder.audit().repeated(QUIET)).isSorted().isNotEmpty();
  }

  @Test
  void aSealIsBrokenForAReasonBeforeAnybodyLooks() {
    var item = laptop();
    act(
        CustodyCommand.of(item, CustodyAction.SEALED)
            .with(StatementField.SEAL_OUT, "S-1")
            .with(StatementField.PURPOSE, "Storage")
            .with(StatementField.WITNESS, "Ben"));
    assertRefused(
        CustodyRefusal.SEALED,
        () ->
            act(
                CustodyCommand.of(item, CustodyAction.ANALYZED)
                    .with(StatementField.PURPOSE, "Look")
                    .with(StatementField.METHOD, "by hand")));
    assertThatThrownBy(
            () ->
                act(
                    CustodyCommand.of(item, CustodyAction.SEAL_BROKEN)
                        .with(StatementField.PURPOSE, " ")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
    act(
        CustodyCommand.of(item, CustodyAction.SEAL_BROKEN)
            .with(StatementField.PURPOSE, "To image it")
            .with(StatementField.CONDITION, "intact")
            .with(StatementField.WITNESS, "Ben"));
    act(
        CustodyCommand.of(item, CustodyAction.ANALYZED)
            .with(StatementField.PURPOSE, "Look")
            .with(StatementField.METHOD, "by hand"));
    assertThat(details(item).row().status()).isEqualTo(EvidenceStatus.ANALYZED);
    assertThat(details(item).fault()).isEmpty();
  }

  @Test
  void aHoldForbidsTheEndAndOnlyAnAdministratorLiftsIt() {
    var item = laptop();
    var disposal =
        CustodyCommand.of(item, CustodyAction.DISPOSED)
            .with(StatementField.PURPOSE, "Case over")
            .with(StatementField.AUTHORITY, "Court order 7")
            .with(StatementField.METHOD, "Shredded")
            .with(StatementField.WITNESS, "Ben");
    mia.custody()
        .act(
            CustodyCommand.of(item, CustodyAction.PRESERVED)
                .with(StatementField.PURPOSE, "Litigation")
                .with(StatementField.AUTHORITY, "Order 3"),
            miasKey,
            QUIET);
    assertThat(details(item).row().status()).isEqualTo(EvidenceStatus.PRESERVED);
    assertRefused(CustodyRefusal.HELD, () -> act(disposal));
    var release =
        CustodyCommand.of(item, CustodyAction.HOLD_RELEASED)
            .with(StatementField.PURPOSE, "Over")
            .with(StatementField.AUTHORITY, "Order 4");
    assertRefused(
        CustodyRefusal.NOT_ADMINISTRATOR, () -> mia.custody().act(release, miasKey, QUIET));
    act(release);
    act(disposal);
    assertThat(details(item).row().status()).isEqualTo(EvidenceStatus.DELETED);
    assertRefused(
        CustodyRefusal.STATE,
        () -> act(CustodyCommand.of(item, CustodyAction.STORED).with(StatementField.TO, "Shelf")));
    act(
        CustodyCommand.of(item, CustodyAction.CORRECTED)
            .with(StatementField.CORRECTS, details(item).custody().getFirst().envelope().hash())
            .with(StatementField.NOTE, "x"));
    assertThat(details(item).fault()).isEmpty();
  }

  @Test
  void whatIsOfferedIsWhatThePreviewSaid() {
    var item = laptop();
    var command =
        CustodyCommand.of(item, CustodyAction.STORED)
            .with(StatementField.TO, "Shelf 9")
            .with(StatementField.NOTE, "cold");
    var preview = alder.custody().preview(command, ana, QUIET);
    act(command);
    var fields = new EnumMap<>(preview.fields());
    var signed = new EnumMap<>(details(item).custody().getLast().statement().fields());
    fields.remove(StatementField.TIME);
    signed.remove(StatementField.TIME);
    assertThat(signed).isEqualTo(fields);
    assertThat(alder.custody().possible(item, QUIET))
        .contains(CustodyAction.SEALED, CustodyAction.DISPOSED)
        .doesNotContain(CustodyAction.SEAL_BROKEN, CustodyAction.TRANSFERRED);
  }

  @Test
  void aStatementFromBeforeItsPredecessorIsAcceptedAndFlagged() {
    var item = laptop();
    var earlier = fixture.later(Duration.ofDays(-2));
    earlier
        .custody()
        .act(
            CustodyCommand.of(item, CustodyAction.STORED).with(StatementField.TO, "Shelf"),
            ana,
            QUIET);
    var chain = details(item);
    assertThat(chain.custody().getLast().isBackdated()).isTrue();
    assertThat(chain.fault()).isEmpty();
  }

  @Test
  void entriesAreLeavesOfTheLedgerAndLinesOfTheHistory() {
    var item = laptop();
    act(CustodyCommand.of(item, CustodyAction.STORED).with(StatementField.TO, "Shelf"));
    var report =
        new HistoryCheck(alder.transactions(), WorkspaceSession.SEALED).verify(List.of(), QUIET);
    assertThat(report.fault()).isEmpty();
    var entry = details(item).custody().getLast();
    var line = alder.audit().details(entry.sequence(), QUIET);
    assertThat(line.envelope()).isEqualTo(entry.envelopeText());
    var page = alder.audit().page(alder.audit().size() - 1, 20, QUIET);
    assertThat(page).hasSize(20);
    assertThat(page).extracting(row -> row.sequence()).contains(entry.sequence());
  }

  private void act(CustodyCommand command) {
    alder.custody().act(command, ana, QUIET);
  }

  private void offer(UUID item) {
    act(
        CustodyCommand.offer(item, miaId)
            .with(StatementField.PURPOSE, "Imaging")
            .with(StatementField.AUTHORITY, "Warrant 12")
            .with(StatementField.TO, "Lab 2")
            .with(StatementField.TRANSPORT, "by hand")
            .with(StatementField.SEAL_OUT, "S-1")
            .with(StatementField.CONDITION, "intact"));
  }

  private static CustodyCommand accept(UUID item) {
    return CustodyCommand.of(item, CustodyAction.TRANSFERRED)
        .with(StatementField.TO, "Lab 2")
        .with(StatementField.SEAL_IN, "S-1")
        .with(StatementField.CONDITION, "intact");
  }

  private UUID laptop() {
    return ExhibitSpecimens.laptop(alder, caseId, ana);
  }

  private ExhibitDetails details(UUID id) {
    return alder.evidence().details(id, QUIET);
  }

  private static void assertRefused(CustodyRefusal refusal, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).matches(sentence(refusal), "says " + refusal));
  }

  private static Predicate<String> sentence(CustodyRefusal refusal) {
    var tail = Messages.text(Messages.keyOf(refusal), "");
    return text -> text.endsWith(tail.substring(tail.indexOf('”')));
  }

  private UUID mia() throws SQLException {
    try (var all = fixture.everything();
        var statement = all.createStatement()) {
      if (database == TestDatabase.H2) {
        var id = UUID.randomUUID();
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        statement.executeUpdate(
            "insert into user_account (id, email, username, display_name, created_at, updated_at)"
                + " values ('"
                + id
                + "', 'mia@example.org', 'mia', 'The mia', '"
                + now
                + "', '"
                + now
                + "')");
        statement.executeUpdate(
            "insert into workspace_member (workspace_id, id, user_id, role, created_at, updated_at)"
                + " values ('"
                + alder.membership().workspaceId()
                + "', '"
                + UUID.randomUUID()
                + "', '"
                + id
                + "', 'MEMBER', '"
                + now
                + "', '"
                + now
                + "')");
        all.commit();
        return id;
      }
      try (var rows =
          statement.executeQuery("select id from user_account where username = 'mia'")) {
        rows.next();
        return rows.getObject(1, UUID.class);
      }
    }
  }
}
