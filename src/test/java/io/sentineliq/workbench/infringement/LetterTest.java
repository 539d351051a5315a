package io.sentineliq.workbench.infringement;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.BillingProfile;
import io.sentineliq.workbench.workspace.WorkspaceProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Letters say who writes them. */
@OnEachDatabase
class LetterTest {

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private UUID id;

  @BeforeEach
  void anInfringement() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    var brand =
        alder
            .brands()
            .add(
                new NewBrand(
                    "Larkspur",
                    null,
                    null,
                    null,
                    List.of(),
                    List.of("larkspur.example"),
                    List.of(),
                    3));
    id =
        alder
            .infringements()
            .add(
                brand,
                new NewInfringement(
                    InfringementType.PHISHING,
                    "Sells lamps",
                    "larkspvr.example",
                    Severity.HIGH,
                    List.of(),
                    null,
                    null,
                    null));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aWorkspaceWithoutAddressSignsWithItsName() {
    assertThat(letter(TakedownKind.REGISTRAR_REPORT)).endsWith("\n\nAlder\n");
  }

  @Test
  void theCompanyBehindTheWorkspaceSignsAndNotesOfOwnUseAreNotSigned() {
    settle(
        new BillingProfile(
            "Alder Ltda.",
            Optional.empty(),
            "",
            "Rua das Acácias, 120",
            "Recife",
            "PE",
            "50000-000",
            "BR"));

    assertThat(letter(TakedownKind.DMCA))
        .endsWith("\n\nAlder Ltda.\nAlder\nRua das Acácias, 120\n50000-000 Recife PE, BR\n");
    assertThat(letter(TakedownKind.MONITORING)).doesNotContain("Alder");
  }

  private String letter(TakedownKind kind) {
    return Letter.draft(kind, alder.infringements().details(id, Progress.unwatched()));
  }

  private void settle(BillingProfile billing) {
    var details = alder.settings().details(Progress.unwatched());
    var before = details.profile();
    alder
        .settings()
        .describe(
            details.version(),
            new WorkspaceProfile(
                before.name(),
                before.slug(),
                before.description(),
                before.primary(),
                before.secondary(),
                billing,
                before.sessionTimeout(),
                before.networks()));
  }
}
