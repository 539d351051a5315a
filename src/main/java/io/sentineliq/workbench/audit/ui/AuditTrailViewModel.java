package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditDetails;
import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.ListModel;
import io.sentineliq.workbench.platform.fx.SequenceRows;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The history of the workspace, one entry of it in full. */
public final class AuditTrailViewModel implements ViewLifecycle {

  private final AuditTrail trail;
  private final ChangePulse changes;
  private final ListModel<AuditRow> list;
  private final Latest reads;
  private final Latest kinds;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ReadOnlyObjectWrapper<@Nullable AuditDetails> details =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<String>> resources =
      new ReadOnlyObjectWrapper<>(List.of());
  private AuditFilter filter = AuditFilter.NONE;
  private @Nullable Long shown;
  private boolean isOpen;

  /** The history told by {@code trail}. */
  public AuditTrailViewModel(AuditTrail trail, Tasks tasks, ChangePulse changes) {
    this.trail = trail;
    this.changes = changes;
    this.list = new ListModel<>(tasks);
    this.reads = new Latest(tasks);
    this.kinds = new Latest(tasks);
  }

  // Properties

  /** The entries, newest first. */
  public ListModel<AuditRow> list() {
    return list;
  }

  /** The current entry in full; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable AuditDetails> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** The kinds of records that can be filtered by. */
  public ReadOnlyObjectProperty<List<String>> resourcesProperty() {
    return resources.getReadOnlyProperty();
  }

  /** What is shown. */
  public AuditFilter filter() {
    return filter;
  }

  /** Why the entry cannot be shown; null when it can. */
  public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** The ids under which {@code asked} is exported; called in the background. */
  public List<UUID> found(AuditFilter asked, Progress progress) {
    return new ExportedEntries(trail).allIds(asked, progress);
  }

  // Commands

  /** Shows only what {@code wanted} leaves. */
  public void filter(AuditFilter wanted) {
    filter = wanted;
    if (isOpen) {
      open();
    }
  }

  @Override
  public void activate() {
    subscriptions.add(changes.subscribe(change -> list.recheck()));
    subscriptions.follow(list.currentRowProperty(), this::show);
    if (isOpen) {
      // Who comes back wants to see what happened meanwhile; nothing is under the cursor yet.
      list.refresh();
    } else {
      isOpen = true;
      open();
    }
    kinds.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        trail::resources,
        resources::set,
        failure::set);
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    reads.cancel();
    kinds.cancel();
    shown = null;
  }

  private void open() {
    list.open(
        filter.isEverything()
            ? SequenceRows.reader(
                progress -> new SequenceRows.Extent(trail.size(), trail.repeated(progress)),
                trail::page,
                AuditRow::sequence)
            : FoundEntries.reader(trail, filter));
  }

  private void show(@Nullable AuditRow row) {
    if (row == null) {
      return;
    }
    var sequence = row.sequence();
    // Entries never change: one that is shown is not read again.
    if (shown == null || shown != sequence) {
      shown = sequence;
      reads.start(
          TaskTitle.quiet(Messages.text("list.reading")),
          progress -> trail.details(sequence, progress),
          this::arrived,
          this::failed);
    }
  }

  private void arrived(AuditDetails arrived) {
    failure.set(null);
    details.set(arrived);
  }

  private void failed(Throwable error) {
    details.set(null);
    failure.set(error);
  }
}
