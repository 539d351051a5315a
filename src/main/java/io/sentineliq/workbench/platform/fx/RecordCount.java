package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A figure of the rail that follows every change. */
public final class RecordCount implements ViewLifecycle {

  private final LongSupplier reader;
  private final Latest reads;
  private final ChangePulse changes;
  private final Consumer<Throwable> failures;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

  /** What {@code reader} counts in the background. */
  public RecordCount(
      LongSupplier reader, Tasks tasks, ChangePulse changes, Consumer<Throwable> failures) {
    this.reader = reader;
    this.reads = new Latest(tasks);
    this.changes = changes;
    this.failures = failures;
  }

  /** The figure; empty while there is none. */
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  @Override
  public void activate() {
    subscriptions.add(
        changes.subscribe(change -> read(TaskTitle.quiet(Messages.text("list.reading")))));
    read(TaskTitle.aside(Messages.text("list.reading")));
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    reads.cancel();
  }

  private void read(TaskTitle title) {
    reads.start(
        title,
        progress -> reader.getAsLong(),
        open -> count.set(open == 0 ? "" : Numbers.grouped(open)),
        failures);
  }
}
