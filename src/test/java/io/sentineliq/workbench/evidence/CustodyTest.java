package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyRefusal;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.support.OnEachDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Who keeps an item and where: taken in, handed over, taken out, brought back. */
@OnEachDatabase
class CustodyTest extends TwoAtTheirDesks {

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
    assertThat(alder.evidence().ofCase(caseId, QUIET))
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
    var overdue = new ExhibitQuery(ExhibitView.OVERDUE.filter(), ExhibitQuery.NEWEST);
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
}
