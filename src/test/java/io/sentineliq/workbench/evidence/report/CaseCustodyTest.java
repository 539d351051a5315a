package io.sentineliq.workbench.evidence.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.handover.KeptCustody;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseCustodyTest {
  private static final Progress QUIET = Progress.unwatched();
  private static final ReportedLedger LEDGER =
      new ReportedLedger("a checkpoint\n", 1, "5d".repeat(32), Optional.empty());

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private Signer ana;
  private UUID caseId;

  @BeforeParameterizedClassInvocation
  void open() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    ana = ExhibitSpecimens.signer(fixture.alder(), "Ana Lima");
    caseId = ExhibitSpecimens.caseForAll(fixture.alder());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void tellsEveryExhibitOfTheCaseAndThatItWasTold() {
    var alder = fixture.alder();
    var laptop = ExhibitSpecimens.laptop(alder, caseId, ana);
    ExhibitSpecimens.laptop(alder, caseId, ana);
    alder
        .custody()
        .act(
            CustodyCommand.of(laptop, CustodyAction.SEALED)
                .with(StatementField.SEAL_OUT, "S-1")
                .with(StatementField.PURPOSE, "kept shut")
                .with(StatementField.WITNESS, "Ben"),
            ana,
            QUIET);
    var size = alder.audit().size();

    var reports =
        new CaseCustody(
            alder.transactions(), alder.evidence(), new KeptCustody(alder.transactions()));
    var report = reports.of(caseId, List.of(), LEDGER, Map.of(), ZoneOffset.UTC, QUIET);
    assertThat(report.exhibits()).hasSize(2);
    var first = report.exhibits().getFirst();
    assertThat(first.events()).hasSize(2);
    assertThat(first.periods()).hasSize(1);
    assertThat(first.exceptions()).isEmpty();
    assertThat(alder.audit().size()).isEqualTo(size + 1);

    var one = reports.of(caseId, List.of(laptop), LEDGER, Map.of(), ZoneOffset.UTC, QUIET);
    assertThat(one.exhibits()).extracting(ReportedExhibit::number).containsExactly("EX-0001");
    for (var format : CustodyFormat.values()) {
      assertThat(format.write(one)).isNotEmpty();
    }
  }
}
