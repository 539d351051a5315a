package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How many alerts are open, as the rail shows it; follows every change. */
public final class OpenAlerts implements ViewLifecycle {

  private final Alerts alerts;
  private final Latest reads;
  private final ChangePulse changes;
  private final Consumer<Throwable> failures;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

  /** The count of {@code alerts}. */
  public OpenAlerts(Alerts alerts, Tasks tasks, ChangePulse changes, Consumer<Throwable> failures) {
    this.alerts = alerts;
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
    subscriptions.add(changes.subscribe(change -> read()));
    read();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    reads.cancel();
  }

  private void read() {
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> alerts.openCount(),
        open -> count.set(open == 0 ? "" : Numbers.grouped(open)),
        failures);
  }
}
