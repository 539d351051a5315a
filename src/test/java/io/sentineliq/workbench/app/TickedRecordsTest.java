package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several ticked incidents and cases under the hands of a person. */
class TickedRecordsTest {

  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private DeskWindow desk;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    for (var title : List.of("Beacon to a new host", "Mass deletion", "Phish opened")) {
      var draft = new NewIncident(title, null, Severity.HIGH, Priority.HIGH, 120);
      fixture
          .alder()
          .incidents()
          .escalate(new Incidents.Escalation(draft, List.of(), false, false));
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
  void tickedIncidentsMoveOnTogetherAndComeBackTogether() {
    desk.go("navigation.incidents");
    desk.awaitText(".list-count", "3 incidents");
    desk.press(KeyCode.CONTROL, KeyCode.A);
    desk.awaitText(".bulk-bar .label", "3 selected");
    desk.keep("incidents-ticked");

    desk.type(KeyCode.M, KeyCode.ENTER);

    awaitNotice("Changed 3");
    assertThat(desk.texts(".bulk-bar .label")).as("what is done is not ticked").isEmpty();
    assertThat(incidents())
        .extracting(IncidentRow::status)
        .containsOnly(IncidentStatus.INVESTIGATING);
    desk.press(KeyCode.U);
    awaitNotice("Took back 3");
    assertThat(incidents()).extracting(IncidentRow::status).containsOnly(IncidentStatus.ACTIVE);
  }

  @Test
  void tickedCasesGoToReviewTogether() {
    desk.go("navigation.cases");
    desk.awaitText(".list-count", "3 cases");
    desk.type(KeyCode.SPACE, KeyCode.J, KeyCode.SPACE);
    desk.awaitText(".bulk-bar .label", "2 selected");
    desk.keep("cases-ticked");

    desk.press(KeyCode.R);

    awaitNotice("Changed 2");
    var open = fixture.alder().cases().allIds(new CaseQuery(true), Progress.unwatched());
    assertThat(fixture.alder().cases().rows(open, Progress.unwatched()))
        .filteredOn(row -> row.status().name().equals("REVIEW"))
        .hasSize(2);
  }

  private void awaitNotice(String words) {
    Toolkit.await(
        () -> {
          var notice = desk.window().shell().noticeProperty().get();
          return notice != null && notice.text().equals(words);
        });
    desk.settle();
  }

  private List<IncidentRow> incidents() {
    var incidents = fixture.alder().incidents();
    var ids = incidents.allIds(new IncidentQuery(true), Progress.unwatched());
    return incidents.rows(ids, Progress.unwatched());
  }
}
