package io.sentineliq.workbench.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.support.FakeNotifications;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationSettingsViewModelTest {

  private final ImmediateTasks tasks = new ImmediateTasks();
  private final FakeNotifications notifications = new FakeNotifications();
  private final List<Throwable> failures = new ArrayList<>();
  private final NotificationSettingsViewModel model =
      new NotificationSettingsViewModel(notifications, tasks, failures::add);

  @Test
  void nothingIsChangedBeforeTheWishesAreRead() {
    model.setInApp(false);
    assertThat(notifications.wishes().isInApp()).isTrue();
  }

  @Test
  void changesThatFollowQuicklyAreKeptInTheirOrder() {
    model.read();
    tasks.hold();
    model.setLeastSeverity(Severity.LOW);
    model.setWanted(NotificationEvent.ALERT_ASSIGNED, false);
    model.setLeastSeverity(Severity.HIGH);
    assertThat(tasks.held()).as("one at a time").isEqualTo(1);
    assertThat(model.stateProperty().get()).isEmpty();
    tasks.release(0);
    tasks.release(1);
    assertThat(notifications.wishes().leastSeverity()).isEqualTo(Severity.HIGH);
    assertThat(notifications.wishes().events())
        .contains(NotificationEvent.ALERT_CREATED)
        .doesNotContain(NotificationEvent.ALERT_ASSIGNED);
    assertThat(model.stateProperty().get()).isEqualTo("Kept.");
    assertThat(failures).isEmpty();
  }
}
