package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditLedger;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The history in the window. */
public final class AuditFeature implements Feature {

  private final AuditTrail trail;
  private final AuditLedger ledger;
  private final ChangePulse changes;
  private final Window window;

  /** The history told by {@code trail} and vouched for by {@code ledger}, in {@code window}. */
  public AuditFeature(AuditTrail trail, AuditLedger ledger, ChangePulse changes, Window window) {
    this.trail = trail;
    this.ledger = ledger;
    this.changes = changes;
    this.window = window;
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            "navigation.audit",
            "mdi2t-text-box-check-outline",
            80,
            new ReadOnlyStringWrapper(""),
            this::trailView));
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  /** What must be said as soon as the window opens. */
  public Optional<Notice> alarm() {
    return LedgerCheckViewModel.alarm(ledger);
  }

  private View<?> trailView() {
    var model = new AuditTrailViewModel(trail, window.tasks(), changes);
    var check =
        new LedgerCheckViewModel(ledger, window.tasks(), window.notices(), window.failures());
    var entry = new AuditEntryController();
    return new Views()
        .register(
            AuditTrailController.class,
            () ->
                new AuditTrailController(
                    model,
                    check,
                    new ListExport<>(new ExportedEntries(trail), window, trail::exported),
                    window,
                    entry))
        .register(AuditEntryController.class, () -> entry)
        .load(AuditTrailController.class);
  }
}
