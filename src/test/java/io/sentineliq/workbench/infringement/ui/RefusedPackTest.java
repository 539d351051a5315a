package io.sentineliq.workbench.infringement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.infringement.InfringementType;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.infringement.pack.PackRequest;
import io.sentineliq.workbench.infringement.pack.Packs;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.Refusing;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that was typed into a pack which could not be made. */
class RefusedPackTest {

  private static final int CONTACT = 1;
  private static final int TARGET = 2;
  private static final int LETTER = 6;

  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private final List<PackRequest> made = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private WorkspaceFixture fixture;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void comesBackAsItWasTypedAndIsWrittenOnce() {
    var alder = fixture.alder();
    var infringements = alder.infringements();
    var id = infringements.add(brand(), infringement());
    var details = infringements.details(id, Progress.unwatched());
    Packs packs = (request, signer, progress) -> made.add(request);
    var desk =
        new PackDesk(
            Refusing.first(Packs.class, "write", packs),
            alder.evidence(),
            alder.signingKeys(),
            told.window());

    Answering.with(this::type, () -> desk.make(details));

    assertThat(said).contains(new Problem.Offline("pg.example").sentence());
    assertThat(made).extracting(PackRequest::letter).containsExactly("Please act at once.");
    assertThat(told.failures()).isEmpty();
  }

  private void type(Answering first) {
    first.type(CONTACT, "abuse@alder.example");
    first.type(TARGET, folder.resolve("pack").toString());
    first.type(LETTER, "Please act at once.");
    Answering.next(
        second -> {
          said.addAll(second.texts());
          second.press("Make the pack");
        });
    first.press("Make the pack");
  }

  private static NewInfringement infringement() {
    return new NewInfringement(
        InfringementType.COUNTERFEIT,
        "Sells lamps",
        "alder-lamps.example",
        Severity.HIGH,
        List.of(),
        null,
        null,
        null);
  }

  private UUID brand() {
    return fixture
        .alder()
        .brands()
        .add(
            new NewBrand(
                "Alderlume", null, null, null, List.of(), List.of("alder.example"), List.of(), 1));
  }
}
