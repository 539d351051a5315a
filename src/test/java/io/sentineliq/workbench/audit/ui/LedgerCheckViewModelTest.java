package io.sentineliq.workbench.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.audit.HistoryFault;
import io.sentineliq.workbench.audit.HistoryFaultKind;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.support.FakeAudit;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a verification says across the window. */
class LedgerCheckViewModelTest {

  private final FakeAudit audit = new FakeAudit();
  private final List<Notice> notices = new ArrayList<>();
  private final LedgerCheckViewModel model =
      new LedgerCheckViewModel(
          audit,
          new ImmediateTasks(),
          notices::add,
          failure -> {
            throw new AssertionError(failure);
          });

  @Test
  void saysThatEverythingIsAsItWasWritten() {
    audit.tell("NOTED", "ALERT", "x");
    model.verify();
    assertThat(notices).hasSize(1);
    assertThat(notices.getFirst().kind()).isEqualTo(Notice.Kind.INFORMATION);
    assertThat(notices.getFirst().text()).startsWith("The one entry is as written");
    assertThat(model.idleProperty().get()).isTrue();
  }

  @Test
  void namesTheFirstBadEntryAsADanger() {
    audit.fail(new HistoryFault(1412, HistoryFaultKind.COLUMN, "actor_name"));
    model.verify();
    assertThat(notices)
        .containsExactly(
            new Notice(
                Notice.Kind.DANGER,
                "Entry 1412 was changed: its actor_name is not what was sealed.",
                List.of()));
  }
}
