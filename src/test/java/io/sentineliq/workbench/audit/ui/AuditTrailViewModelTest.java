package io.sentineliq.workbench.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.support.FakeAudit;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AuditTrailViewModelTest {

  private final FakeAudit audit = new FakeAudit();
  private final ChangePulse changes = new ChangePulse(audit.changes(), Runnable::run);
  private final AuditTrailViewModel trail =
      new AuditTrailViewModel(audit, new ImmediateTasks(), changes);

  @Test
  void beginsWithTheNewestEntry() {
    tell(250);
    trail.activate();
    assertThat(trail.list().rowsProperty().get()).hasSize(250);
    assertThat(shownSequence()).isEqualTo(249);
    trail.list().select(249);
    assertThat(shownSequence()).isZero();
  }

  @Test
  void newEntriesWaitWhileItIsOnScreenAndAreThereWhenOneComesBack() {
    tell(2);
    trail.activate();
    tell(1);
    assertThat(trail.list().waitingProperty().get()).isEqualTo(1);
    trail.deactivate();
    tell(1);
    trail.activate();
    assertThat(trail.list().rowsProperty().get()).hasSize(4);
    assertThat(trail.list().currentProperty().get()).as("the same entry as before").isEqualTo(2);
  }

  @Test
  void aFilterNarrowsTheListAndTakingItAwayWidensItAgain() {
    tell(3);
    audit.tell("CASE_CLOSED", "CASE", "Case 7 closed");
    trail.activate();
    trail.filter(new AuditFilter("", "CASE", TimeRange.ALWAYS));
    assertThat(trail.list().rowsProperty().get()).hasSize(1);
    assertThat(shownSequence()).isEqualTo(3);
    trail.filter(AuditFilter.NONE);
    assertThat(trail.list().rowsProperty().get()).hasSize(4);
    assertThat(trail.resourcesProperty().get()).containsExactly("ALERT", "CASE");
  }

  private void tell(int count) {
    for (var i = 0; i < count; i++) {
      audit.tell("ALERT_ACKNOWLEDGED", "ALERT", "entry " + i);
    }
  }

  private long shownSequence() {
    return Objects.requireNonNull(trail.detailsProperty().get()).row().sequence();
  }
}
