package io.sentineliq.workbench.infringement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.infringement.InfringementType;
import io.sentineliq.workbench.infringement.Infringements;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.infringement.NewTakedown;
import io.sentineliq.workbench.infringement.TakedownKind;
import io.sentineliq.workbench.infringement.TakedownRow;
import io.sentineliq.workbench.infringement.TakedownStatus;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Answering;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A takedown and an infringement that a colleague changed while somebody was typing. */
@OnEachDatabase
class InfringementWritingTest {

  private static final NewTakedown BASE = takedown("abuse@registrar.example", "Please act.");

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private WorkspaceFixture fixture;
  private Infringements infringements;
  private InfringementWriting writing;
  private UUID id;
  private TakedownRow began;

  @BeforeEach
  void planATakedown() {
    fixture = WorkspaceFixture.open(database, folder);
    infringements = fixture.alder().infringements();
    var brand =
        fixture
            .alder()
            .brands()
            .add(
                new NewBrand(
                    "Alderlume",
                    null,
                    null,
                    null,
                    List.of(),
                    List.of("alder.example"),
                    List.of(),
                    1));
    id = infringements.add(brand, said(Severity.HIGH, null));
    writing = new InfringementWriting(infringements, told.window(), told);
    infringements.plan(id, BASE);
    began = takedown();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatTwoChangedOfATakedownIsBothKept() {
    infringements.rewrite(began.id(), 0, takedown("legal@registrar.example", "Please act."));

    writing.rewrite(id, began, takedown("abuse@registrar.example", "Please act at once."));

    assertThat(takedown().recipient()).isEqualTo("legal@registrar.example");
    assertThat(takedown().letter()).isEqualTo("Please act at once.");
    assertThat(told.endings()).containsExactly("saved");
    assertThat(told.notices()).hasSize(1);
  }

  @Test
  void twoLettersAreAskedAboutAndBothCanStay() {
    infringements.rewrite(began.id(), 0, takedown("abuse@registrar.example", "Of a colleague."));

    Answering.with(
        person -> {
          person.choose("Both");
          person.press("Save");
        },
        () -> writing.rewrite(id, began, takedown("abuse@registrar.example", "Mine.")));

    assertThat(takedown().letter()).isEqualTo("Of a colleague.\n\nMine.");
    assertThat(told.failures()).isEmpty();
  }

  @Test
  void twoLongLettersFitOntoASmallScreen() {
    var longLetter = "A line of a letter.\n".repeat(200);
    infringements.rewrite(began.id(), 0, takedown("abuse@registrar.example", longLetter));
    var tall = new ArrayList<Double>();

    Answering.with(
        person -> {
          tall.add(person.height());
          person.choose("Of");
          person.press("Save");
        },
        () -> writing.rewrite(id, began, takedown("abuse@registrar.example", longLetter + "Now.")));

    assertThat(tall.getFirst()).isBetween(200.0, 720.0);
    assertThat(takedown().letter()).isEqualTo(longLetter);
  }

  @Test
  void aLetterThatWasSentMeanwhileIsNotRewrittenAndTheRefusalIsTold() {
    infringements.moveTakedown(began.id(), 0, TakedownStatus.SENT, null);

    var due = began.dueAt();
    writing.rewrite(
        id, began, new NewTakedown(began.kind(), began.recipient(), "mail", "", "Too late.", due));

    assertThat(takedown().letter()).isEqualTo("Please act.");
    assertThat(told.endings()).containsExactly("failed");
    assertThat(((ProblemException) told.failures().getFirst()).problem())
        .isInstanceOf(Problem.Conflict.class);
  }

  @Test
  void whatTwoChangedOfAnInfringementIsBothKept() {
    var seen = infringements.details(id, quiet());
    infringements.change(id, seen.row().version(), said(Severity.LOW, null));

    writing.change(seen, said(Severity.HIGH, "Bought one"));

    assertThat(infringements.details(id, quiet()).said())
        .isEqualTo(said(Severity.LOW, "Bought one"));
  }

  private TakedownRow takedown() {
    return infringements.details(id, quiet()).takedowns().getFirst();
  }

  private static NewTakedown takedown(String recipient, String letter) {
    return new NewTakedown(TakedownKind.REGISTRAR_REPORT, recipient, "mail", "", letter, null);
  }

  private static NewInfringement said(Severity severity, @Nullable String notes) {
    return new NewInfringement(
        InfringementType.COUNTERFEIT, "Sells lamps", null, severity, List.of(), notes, null, null);
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
