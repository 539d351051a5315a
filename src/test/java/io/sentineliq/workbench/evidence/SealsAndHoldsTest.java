package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyRefusal;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.OnEachDatabase;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What binds an item and what is signed: seals, holds, previews, places in the ledger. */
@OnEachDatabase
class SealsAndHoldsTest extends TwoAtTheirDesks {

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
}
