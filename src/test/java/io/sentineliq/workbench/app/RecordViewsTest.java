package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.platform.fx.FilterChip;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of incidents and cases under the hands of a person: filters and views. */
class RecordViewsTest {

  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private DeskWindow desk;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    incident("Beacon to a new host", Severity.CRITICAL);
    incident("Mass deletion", Severity.HIGH);
    incident("Phish opened", Severity.HIGH);
    for (var title : List.of("The stolen mailboxes", "A look-alike domain")) {
      fixture
          .alder()
          .cases()
          .open(
              new Cases.Opening(
                  NewCase.of(title), List.of(), Optional.empty(), false, Optional.empty()));
    }
    desk = new DeskWindow(SessionWorkplace.of(fixture.alder(), folder.resolve("ledger")));
  }

  @AfterEach
  void close() {
    desk.close();
    fixture.close();
  }

  @Test
  void chipsNarrowIncidentsAndSayHowManyTheyWouldLeave() {
    desk.go("navigation.incidents");
    desk.awaitText(".list-count", "3 incidents");
    Toolkit.await(() -> counted("High").equals("2"));

    press("High");

    desk.awaitText(".list-count", "2 incidents");
    assertThat(counted("Critical")).as("under everything but severities").isEqualTo("1");
    assertThat(counted("Unassigned")).isEqualTo("2");
    desk.keep("incidents-narrowed");
    press("Mine");
    desk.awaitText(".list-state .heading-record", Messages.text("list.none"));
    desk.keep("incidents-nothing-matches");
  }

  @Test
  void aSavedViewOfIncidentsBringsBackWhatItShowed() {
    desk.go("navigation.incidents");
    desk.press(KeyCode.SLASH);
    desk.write("severity:high phish");
    desk.press(KeyCode.ENTER);
    desk.awaitText(".list-count", "1 incident");

    choose(Messages.text("view.saveThis"));
    Toolkit.await(() -> front() != desk.stage() && front().getScene().getFocusOwner() != null);
    desk.write("Lures");
    desk.press(KeyCode.ENTER);
    desk.awaitText(".filter-menu", "Lures");
    choose(Messages.text("incident.view.ALL"));
    desk.awaitText(".list-count", "3 incidents");
    choose("Lures");

    desk.awaitText(".list-count", "1 incident");
    desk.keep("incidents-view");
  }

  @Test
  void wordsNarrowCases() {
    desk.go("navigation.cases");
    desk.press(KeyCode.SLASH);
    desk.write("look-alike");
    desk.press(KeyCode.ENTER);
    desk.awaitText(".list-count", "1 case");
    desk.keep("cases-narrowed");
  }

  private void incident(String title, Severity severity) {
    var draft = new NewIncident(title, null, severity, Priority.HIGH, 120);
    fixture.alder().incidents().escalate(new Incidents.Escalation(draft, List.of(), false, false));
  }

  private void press(String chip) {
    Toolkit.run(() -> chip(chip).fire());
    desk.settle();
  }

  private String counted(String chip) {
    return chip(chip).lookupAll(".figures").stream()
        .map(Label.class::cast)
        .map(Label::getText)
        .findFirst()
        .orElseThrow();
  }

  private FilterChip chip(String name) {
    return desk.robot.lookup(".filter-chip").queryAllAs(FilterChip.class).stream()
        .filter(chip -> name.equals(chip.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private void choose(String item) {
    desk.robot.clickOn(desk.find("#views", MenuButton.class));
    desk.robot.clickOn(item);
    desk.settle();
  }

  private Stage front() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .map(Stage.class::cast)
        .reduce(desk.stage(), (below, above) -> above);
  }
}
