package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditLedger;
import io.sentineliq.workbench.audit.HistoryFault;
import io.sentineliq.workbench.audit.HistoryReport;
import io.sentineliq.workbench.ledger.LedgerStanding;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;

/** Verifies the history when somebody asks, and says across the window what was found. */
public final class LedgerCheckViewModel {

  private final AuditLedger ledger;
  private final Tasks tasks;
  private final Consumer<Notice> notices;
  private final Consumer<Throwable> failures;
  private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper isIdle = new ReadOnlyBooleanWrapper(true);

  /** Verifies {@code ledger}. */
  public LedgerCheckViewModel(
      AuditLedger ledger, Tasks tasks, Consumer<Notice> notices, Consumer<Throwable> failures) {
    this.ledger = ledger;
    this.tasks = tasks;
    this.notices = notices;
    this.failures = failures;
    compare();
  }

  /** How the ledger compares with what this computer remembers, or what the last check found. */
  public ReadOnlyStringProperty standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** Looks again at how it compares. */
  public void compare() {
    standing.set(
        ledger.standing().map(LedgerStanding::sentence).orElse(Messages.text("audit.unknown")));
  }

  /** Whether a verification can be started. */
  public ObservableBooleanValue idleProperty() {
    return isIdle.getReadOnlyProperty();
  }

  /** Verifies everything. */
  public void verify() {
    isIdle.set(false);
    tasks.start(
        TaskTitle.listed(Messages.text("audit.verifying")),
        ledger::verify,
        this::found,
        failure -> {
          isIdle.set(true);
          failures.accept(failure);
        });
  }

  /** What must be said of a ledger that is not the one this computer remembers. */
  public static Optional<Notice> alarm(AuditLedger ledger) {
    return ledger
        .standing()
        .filter(LedgerStanding.Rewritten.class::isInstance)
        .map(rewritten -> danger(rewritten.sentence()));
  }

  private void found(HistoryReport report) {
    isIdle.set(true);
    standing.set(report.fault().map(HistoryFault::sentence).orElseGet(report::sound));
    notices.accept(
        report
            .fault()
            .map(HistoryFault::sentence)
            .map(LedgerCheckViewModel::danger)
            .or(() -> alarm(ledger))
            .orElseGet(() -> Notice.information(report.sound())));
  }

  private static Notice danger(String sentence) {
    return new Notice(Notice.Kind.DANGER, sentence, List.of());
  }
}
