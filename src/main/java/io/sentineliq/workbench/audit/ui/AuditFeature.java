package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The history in the window. */
public final class AuditFeature implements Feature {

  private final AuditTrail trail;
  private final ChangePulse changes;
  private final Window window;

  /** The history told by {@code trail}, in {@code window}. */
  public AuditFeature(AuditTrail trail, ChangePulse changes, Window window) {
    this.trail = trail;
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

  private View<?> trailView() {
    var model = new AuditTrailViewModel(trail, window.tasks(), changes);
    var entry = new AuditEntryController();
    return new Views()
        .register(
            AuditTrailController.class,
            () -> new AuditTrailController(model, window.shortcuts(), window.memory(), entry))
        .register(AuditEntryController.class, () -> entry)
        .load(AuditTrailController.class);
  }
}
