package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.Toolkit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bell under the hands of a person. */
class BellTest {

  private final FakeWorkplace workplace = new FakeWorkplace(60, Protection.ENCRYPTED);
  private final DeskWindow desk = new DeskWindow(workplace);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void saysHowManyAreUnreadInWordsAndFollowsEveryChange() {
    assertThat(bell().getAccessibleText()).isEqualTo("Notifications, none unread");
    assertThat(desk.texts(".bell-badge")).isEmpty();
    somebodyImports(40, "mail.json", alert(7));
    desk.awaitText(".bell-badge", "1");
    assertThat(bell().getAccessibleText()).isEqualTo("Notifications, 1 unread");
  }

  @Test
  void anEmptyBellSaysWhatItIsFor() {
    desk.press(KeyCode.CONTROL, KeyCode.B);
    desk.awaitText(".bell-card .label", "Nothing to tell");
    desk.keep("bell-empty");
    desk.press(KeyCode.ESCAPE);
    assertThat(desk.texts(".bell-card .label")).isEmpty();
  }

  @Test
  void enterGoesToTheAlertAndMarksTheLineAsRead() {
    var wanted = alert(41);
    desk.go("navigation.alerts");
    var open = workplace.alerts().openCount();
    somebodyImports(1, "edr.json", alert(3));
    somebodyAssigns(12, wanted);
    desk.awaitText(".bell-badge", "2");
    desk.press(KeyCode.CONTROL, KeyCode.B);
    desk.awaitText(".notification-headline", "Rika Sakamoto assigned 12 alerts to you");
    desk.awaitText(".notification-headline", "1 new alert from edr.json");
    desk.keep("bell");
    desk.type(KeyCode.J, KeyCode.A);
    assertThat(workplace.alerts().openCount()).as("keys under the list are dead").isEqualTo(open);
    desk.press(KeyCode.ENTER);
    desk.awaitText(".heading-record", title(wanted));
    desk.awaitText(".bell-badge", "1");
    assertThat(workplace.notifications().unread()).isEqualTo(1);
  }

  @Test
  void aClickOnWhatOneImportBroughtOpensExactlyItsAlerts() {
    var brought = UUID.randomUUID();
    var critical = workplace.alerts().allIds(of(Severity.CRITICAL), Progress.unwatched());
    var low = workplace.alerts().allIds(of(Severity.LOW), Progress.unwatched());
    var counted = List.of(critical.get(0), critical.get(2), critical.get(3));
    workplace.alerts().broughtBy(brought, List.of(low.get(0), low.get(1)));
    workplace.alerts().broughtBy(brought, counted);
    workplace
        .notifications()
        .addFolded(
            "ALERT_CREATED",
            3,
            "eve.json",
            title(counted.getFirst()),
            counted.getFirst(),
            brought,
            Severity.CRITICAL,
            FakeWorkplace.NOW);
    workplace.audit().tell("DATA_IMPORTED", "ALERT", "eve.json");
    desk.awaitText(".bell-badge", "1");
    desk.press(KeyCode.CONTROL, KeyCode.B);
    desk.robot.clickOn("3 new alerts from eve.json");
    desk.settle();
    desk.awaitText(".list-count", "3 alerts");
    assertThat(shownTitles()).containsExactlyInAnyOrderElementsOf(titles(counted));
    desk.keep("bell-followed");
  }

  @Test
  void everythingIsMarkedAsReadAtOnceAndOlderOnesAreReadWhenAskedFor() {
    for (var i = 0; i < 70; i++) {
      somebodyImports(2, "file" + i + ".json", alert(i % 60));
    }
    desk.awaitText(".bell-badge", "70");
    desk.press(KeyCode.CONTROL, KeyCode.B);
    assertThat(list().getItems()).hasSize(30);
    desk.robot.clickOn("Show older");
    desk.settle();
    assertThat(list().getItems()).hasSize(60);
    desk.robot.clickOn("Mark all as read");
    Toolkit.await(() -> workplace.notifications().unread() == 0);
    Toolkit.await(() -> !desk.find(".bell-badge", Label.class).isVisible());
    assertThat(list().getItems()).hasSize(60);
  }

  @Test
  void aFailureIsSaidAndCanBeTriedAgain() {
    somebodyImports(1, "edr.json", alert(3));
    desk.awaitText(".bell-badge", "1");
    workplace.notifications().breakReads(true);
    desk.press(KeyCode.CONTROL, KeyCode.B);
    desk.awaitText(".bell-card .label", "busy");
    desk.keep("bell-failed");
    workplace.notifications().breakReads(false);
    desk.robot.clickOn("Try again");
    desk.awaitText(".notification-headline", "1 new alert");
  }

  @Test
  void anAlertThatIsGoneIsSaidToBeMissing() {
    somebodyImports(1, "edr.json", UUID.randomUUID());
    desk.awaitText(".bell-badge", "1");
    desk.press(KeyCode.CONTROL, KeyCode.B);
    desk.press(KeyCode.ENTER);
    desk.awaitText(".banner .label", "not in the list");
  }

  @Test
  void wishesAreChosenInTheSettings() {
    desk.press(KeyCode.CONTROL, KeyCode.B);
    desk.robot.clickOn("Choose what you hear of");
    desk.settle();
    desk.awaitText(".settings-page .heading-screen", "Notifications");
    desk.keep("settings-notifications");
    desk.robot.clickOn("Alerts that somebody assigns to me");
    desk.settle();
    Toolkit.run(() -> severities().setValue(Severity.HIGH));
    Toolkit.await(() -> workplace.notifications().wishes().leastSeverity() == Severity.HIGH);
    desk.awaitText(".settings-form .label", "Kept.");
    var wishes = workplace.notifications().wishes();
    assertThat(wishes.events())
        .contains(NotificationEvent.ALERT_CREATED)
        .doesNotContain(NotificationEvent.ALERT_ASSIGNED);
    assertThat(wishes.leastSeverity()).isEqualTo(Severity.HIGH);
    desk.robot.clickOn("Appearance");
    desk.settle();
    desk.keep("settings-appearance");
  }

  private static AlertQuery of(Severity severity) {
    return new AlertQuery(
        AlertFilter.EVERYTHING.withSeverities(Set.of(severity)), AlertQuery.NEWEST_FIRST);
  }

  private List<String> titles(List<UUID> alertIds) {
    return alertIds.stream().map(this::title).toList();
  }

  private List<String> shownTitles() {
    return desk.texts(".title-cell").stream().filter(text -> !text.equals("null")).toList();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Severity> severities() {
    return desk.find(".combo-box", ComboBox.class);
  }

  private void somebodyImports(int count, String file, UUID alertId) {
    workplace
        .notifications()
        .add("ALERT_CREATED", count, file, title(alertId), alertId, FakeWorkplace.NOW);
    workplace.audit().tell("DATA_IMPORTED", "ALERT", file);
  }

  private void somebodyAssigns(int count, UUID alertId) {
    workplace
        .notifications()
        .add("ALERT_ASSIGNED", count, "", title(alertId), alertId, FakeWorkplace.NOW);
    workplace.audit().tell("ALERT_ASSIGNED", "ALERT", "");
  }

  private UUID alert(int index) {
    return workplace.alerts().allIds(AlertQuery.newestFirst(), Progress.unwatched()).get(index);
  }

  private String title(UUID alertId) {
    return workplace.alerts().rows(List.of(alertId), Progress.unwatched()).stream()
        .map(row -> row.title())
        .findFirst()
        .orElse("Gone");
  }

  private Button bell() {
    return desk.find(".bell .button", Button.class);
  }

  private ListView<?> list() {
    return desk.find(".bell-list", ListView.class);
  }
}
