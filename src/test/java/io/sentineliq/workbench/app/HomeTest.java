package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.attack.Sighting;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.Toolkit;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page of a workspace with work in it, and the ways from one record to another. */
class HomeTest {

  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private Map<Class<?>, Object> stored;
  private DeskWindow desk;

  @BeforeEach
  void open() {
    fixture = WorkspaceFixture.open(TestDatabase.H2, folder);
    stored = Specimens.store(fixture.alder());
    desk = new DeskWindow(SessionWorkplace.of(fixture.alder(), folder.resolve("ledger")));
  }

  @AfterEach
  void close() {
    desk.close();
    fixture.close();
  }

  @Test
  void aNumberOpensTheRowsBehindIt() {
    desk.go("navigation.home");
    desk.awaitText(".heading-screen", "Home");
    desk.keep("home-work");
    var open = count(AlertFilter.EVERYTHING.withStatuses(AlertFilter.OPEN));

    press("Unassigned alerts: " + open);

    desk.awaitText(".list-count", open == 1 ? "1 alert" : open + " alerts");
    desk.go("navigation.home");
    press("Incidents: ");
    assertThat(place()).isEqualTo("navigation.incidents");
    desk.go("navigation.home");
    press("Cases to review: ");
    assertThat(place()).isEqualTo("navigation.cases");
  }

  @Test
  void aLinkOpensTheRecordWhateverTheListShows() {
    var incident = fixture.alder().incidents().details(id(Incident.class), Progress.unwatched());
    desk.go("navigation.home");
    press("Cases to review: ");
    var title = fixture.alder().cases().details(id(CaseFile.class), Progress.unwatched());
    Toolkit.run(() -> desk.window().records().show(ref(CaseFile.KIND, id(CaseFile.class))));
    desk.awaitText("#title", title.row().title());

    Toolkit.run(() -> desk.window().records().show(ref(Incident.KIND, id(Incident.class))));

    desk.awaitText(".heading-record", incident.row().title());
    assertThat(place()).isEqualTo("navigation.incidents");
  }

  @Test
  void aLinkToWhatIsGoneSaysSoAndLeavesTheList() {
    Toolkit.run(() -> desk.window().records().show(ref(CaseFile.KIND, UUID.randomUUID())));

    Toolkit.await(() -> desk.window().shell().noticeProperty().get() != null);
    desk.settle();
    assertThat(desk.texts(".case-number")).as("a case that takes all of the room").isEmpty();
  }

  @Test
  void thePaletteFindsACaseByItsNumberAndAnAlertShowsItsTechniques() {
    var number = fixture.alder().cases().details(id(CaseFile.class), Progress.unwatched()).row();
    desk.press(KeyCode.CONTROL, KeyCode.K);
    desk.write(Integer.toString(number.number()));
    desk.awaitText(".palette-row .label", "Case " + number.number() + ":");
    desk.keep("palette-record");
    desk.press(KeyCode.ENTER);
    desk.awaitText("#title", number.title());

    fixture
        .alder()
        .ttps()
        .link(
            TimelineSubjects.alert(id(Alert.class)),
            new Sighting("initial-access", "T1566", "In a mail", Instant.EPOCH, 70, null));
    Toolkit.run(() -> desk.window().records().show(ref(Alert.KIND, id(Alert.class))));
    desk.awaitText(".heading-record", "Beacon");
    Toolkit.run(() -> select("attack-tab"));
    desk.awaitText(".technique-line .label", "T1566");
    desk.keep("alert-attack");
  }

  private void select(String tabId) {
    var tabs = desk.find(".tab-pane", TabPane.class);
    tabs.getTabs().stream()
        .filter(tab -> tabId.equals(tab.getId()))
        .forEach(tab -> tabs.getSelectionModel().select(tab));
  }

  private void press(String words) {
    desk.settle();
    Toolkit.await(() -> found(words) != null);
    Toolkit.run(() -> Objects.requireNonNull(found(words)).fire());
    desk.settle();
  }

  private @Nullable Button found(String words) {
    return desk.root().lookupAll(".dashboard-line").stream()
        .map(Button.class::cast)
        .filter(line -> Objects.requireNonNullElse(line.getAccessibleText(), "").startsWith(words))
        .findFirst()
        .orElse(null);
  }

  private String place() {
    return Toolkit.call(
        () ->
            Objects.requireNonNull(desk.window().shell().navigation().currentProperty().get())
                .id());
  }

  private long count(AlertFilter filter) {
    var query = new AlertQuery(filter, AlertQuery.NEWEST_FIRST);
    return fixture.alder().alerts().allIds(query, Progress.unwatched()).size();
  }

  private static SubjectRef ref(String kind, UUID id) {
    return new SubjectRef(kind, id);
  }

  private UUID id(Class<?> type) {
    return (UUID) Objects.requireNonNull(stored.get(type));
  }
}
