package io.sentineliq.workbench.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AcknowledgeAlert;
import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.FakeWorkplace;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertInboxViewModelTest {

  private final FakeWorkplace workplace = new FakeWorkplace(15, Protection.NOT_ENCRYPTED);
  private final ImmediateTasks tasks = new ImmediateTasks();
  private final List<Throwable> failures = new ArrayList<>();
  private final ChangePulse changes = new ChangePulse(workplace.changes(), Runnable::run);
  private final AlertInboxViewModel inbox =
      new AlertInboxViewModel(
          workplace.alerts(),
          tasks,
          changes,
          InstantSource.fixed(FakeWorkplace.NOW),
          failures::add);

  @BeforeEach
  void open() {
    inbox.activate();
  }

  @Test
  void beginsWithTheNewestAlert() {
    assertThat(inbox.list().rowsProperty().get()).hasSize(15);
    assertThat(current().title()).startsWith("Credential dumping");
    assertThat(inbox.acknowledgeableProperty().get()).isTrue();
  }

  @Test
  void acknowledgesAndGoesOnToTheNext() {
    var first = current();
    inbox.acknowledge();
    assertThat(workplace.alerts().row(first.id()).status()).isEqualTo(AlertStatus.ACKNOWLEDGED);
    assertThat(inbox.list().currentProperty().get()).isEqualTo(1);
    assertThat(inbox.lastActProperty().get()).startsWith("Acknowledged 1 at ");
    assertThat(inbox.undoableProperty().get()).isTrue();
  }

  @Test
  void undoReturnsToTheAlert() {
    var first = current();
    inbox.acknowledge();
    inbox.undo();
    assertThat(workplace.alerts().row(first.id()).status()).isEqualTo(AlertStatus.NEW);
    assertThat(current().id()).isEqualTo(first.id());
    assertThat(inbox.undoableProperty().get()).isFalse();
    assertThat(inbox.lastActProperty().get()).startsWith("Taken back at ");
  }

  @Test
  void undoneAlertsCanBeAcknowledgedAgain() {
    inbox.acknowledge();
    inbox.undo();
    assertThat(inbox.acknowledgeableProperty().get()).isTrue();
    inbox.acknowledge();
    assertThat(failures).isEmpty();
  }

  @Test
  void doesNotOfferWhatTheStatusForbids() {
    inbox.list().select(2);
    assertThat(current().status()).isEqualTo(AlertStatus.ACKNOWLEDGED);
    assertThat(inbox.acknowledgeableProperty().get()).isFalse();
    inbox.acknowledge();
    assertThat(inbox.undoableProperty().get()).isFalse();
  }

  @Test
  void aSecondPressOnTheSameAlertDoesNothing() {
    tasks.hold();
    inbox.acknowledge();
    inbox.list().select(0);
    inbox.acknowledge();
    tasks.releaseAll();
    assertThat(failures).isEmpty();
  }

  @Test
  void tellsWhoWasFaster() {
    var first = current();
    workplace.alerts().acknowledge(new AcknowledgeAlert(first.id(), 0));
    tasks.hold();
    inbox.acknowledge();
    tasks.releaseAll();
    assertThat(failures)
        .allMatch(
            failure ->
                failure instanceof ProblemException expected
                    && expected.problem() instanceof Problem.Stale);
  }

  @Test
  void sortsInTheStoreAndKeepsTheRecord() {
    inbox.list().select(4);
    var chosen = current().id();
    inbox.sort(SortOrder.ascending(AlertColumn.SEVERITY));
    assertThat(current().id()).isEqualTo(chosen);
    assertThat(Objects.requireNonNull(inbox.list().rowsProperty().get().get(0).row()).severity())
        .hasToString("LOW");
  }

  @Test
  void newAlertsOfOthersWait() {
    workplace.alerts().add(FakeWorkplace.someAlerts(3));
    workplace.audit().tell("ALERTS_IMPORTED", "IMPORT", "3 alerts");
    assertThat(inbox.list().waitingProperty().get()).isEqualTo(3);
    inbox.imported();
    assertThat(inbox.list().rowsProperty().get()).hasSize(18);
  }

  @Test
  void hearsNothingWhenItIsNotOnScreen() {
    inbox.deactivate();
    workplace.alerts().add(FakeWorkplace.someAlerts(3));
    workplace.audit().tell("ALERTS_IMPORTED", "IMPORT", "3 alerts");
    assertThat(inbox.list().waitingProperty().get()).isZero();
  }

  private AlertRow current() {
    return Objects.requireNonNull(inbox.list().currentRowProperty().get());
  }
}
