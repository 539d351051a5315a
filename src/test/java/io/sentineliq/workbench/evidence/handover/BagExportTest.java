package io.sentineliq.workbench.evidence.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.BagVerdict;
import io.sentineliq.workbench.evidence.bag.BagVerifier;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.evidence.timestamp.TrustedRoots;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.LedgerService;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BagExportTest {
  private static final Progress QUIET = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private Signer ana;
  private UUID caseId;
  private BagExport export;

  @BeforeParameterizedClassInvocation
  void open() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    var alder = fixture.alder();
    ana = ExhibitSpecimens.signer(alder, "Ana Lima");
    caseId = ExhibitSpecimens.caseForAll(alder);
    export =
        new BagExport(
            alder.transactions(),
            alder.custody(),
            alder.contents()::read,
            new CaseCustody(
                alder.transactions(), alder.evidence(), new KeptCustody(alder.transactions())));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void whatIsGivenOutIsVerifiedElsewhereAndEntered(@TempDir Path bags) throws IOException {
    var first = laptop();
    var second = laptop();
    var known = new LedgerService(fixture.alder().transactions()).checkpoint(QUIET);
    var bag = bags.resolve("bag.zip");
    export.write(request(bag, List.of(known), first, second), ana, QUIET);

    var verdict = verified(bag, trust(Set.of(ana.key().fingerprint()), List.of()));
    assertThat(verdict.failure()).isEmpty();
    assertThat(verdict.isTrusted()).isTrue();
    assertThat(verdict.contents().orElseThrow().items()).hasSize(2);
    assertThat(verified(bag, trust(Set.of(), List.of(known))).isTrusted()).isTrue();

    var last = fixture.alder().evidence().custody(first, QUIET).getLast().statement();
    assertThat(last.action()).isEqualTo(CustodyAction.EXPORTED);
    assertThat(last.get(StatementField.NOTE)).isEqualTo("Given to District court");
    assertThat(last.get(StatementField.MANIFEST)).hasSize(64);
  }

  @Test
  void aSecondBagProvesThatTheLedgerOnlyGrewSinceTheFirst(@TempDir Path bags) throws IOException {
    var item = laptop();
    export.write(request(bags.resolve("first"), List.of(), item), ana, QUIET);
    var first = verified(bags.resolve("first"), BagTrust.nobody()).contents().orElseThrow();
    laptop();
    export.write(request(bags.resolve("second"), List.of(), item), ana, QUIET);
    var later = trust(Set.of(), List.of(first.checkpoint()));
    assertThat(verified(bags.resolve("second"), later).isTrusted()).isTrue();
  }

  @Test
  void whatCannotBeGivenOutLeavesNothing(@TempDir Path bags) {
    var other =
        ExhibitSpecimens.laptop(fixture.alder(), ExhibitSpecimens.caseForAll(fixture.alder()), ana);
    var bag = bags.resolve("bag");
    var item = laptop();
    assertThatThrownBy(() -> export.write(request(bag, List.of(), item, other), ana, QUIET))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> export.write(request(bag, List.of(), UUID.randomUUID()), ana, QUIET))
        .isInstanceOf(ProblemException.class);
    assertThat(bags).isEmptyDirectory();
    assertThat(fixture.alder().evidence().custody(item, QUIET)).hasSize(1);
  }

  private UUID laptop() {
    return ExhibitSpecimens.laptop(fixture.alder(), caseId, ana);
  }

  private static BagExport.Request request(Path bag, List<Checkpoint> earlier, UUID... items) {
    return new BagExport.Request(
        List.of(items), bag, "Trial", "Order 7", "District court", earlier, Optional.empty());
  }

  private static BagTrust trust(Set<String> fingerprints, List<Checkpoint> checkpoints) {
    return new BagTrust(fingerprints, checkpoints, TrustedRoots.none(), List.of());
  }

  private static BagVerdict verified(Path bag, BagTrust trust) throws IOException {
    return new BagVerifier(trust, QUIET, check -> {}).verify(bag);
  }
}
