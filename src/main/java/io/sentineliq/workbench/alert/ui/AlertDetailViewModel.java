package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.fx.ReadMemory;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Everything about the current alert, in the words the detail pane shows. */
public final class AlertDetailViewModel {

  /**
   * An alert as it is shown: no address in its words can be clicked, its raw record is a tree.
   *
   * @param description empty when there is none
   */
  public record Shown(
      AlertDetails alert, String title, String description, Optional<RawRecordTree> tree) {

    static Shown of(AlertDetails alert) {
      var raw = alert.raw();
      return new Shown(
          alert,
          HarmlessText.of(alert.title()),
          HarmlessText.of(Objects.requireNonNullElse(alert.description(), "")),
          raw == null ? Optional.empty() : RawRecordTree.of(raw.text()));
    }
  }

  private final Alerts alerts;
  private final Latest reads;
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final ReadMemory<Shown> memory = new ReadMemory<>();
  private @Nullable AlertRow row;

  /** Details of {@code alerts}. */
  public AlertDetailViewModel(Alerts alerts, Tasks tasks) {
    this.alerts = alerts;
    this.reads = new Latest(tasks);
  }

  // Properties

  /** The alert; null while none is current. The one before stays until the next has arrived. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Why the alert cannot be shown; null when it can. */
  public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  // Commands

  /** Shows another alert, or none. */
  public void show(@Nullable AlertRow current) {
    if (current != null && current.equals(row)) {
      return;
    }
    row = current;
    if (current == null) {
      reads.cancel();
      failure.set(null);
      shown.set(null);
    } else {
      read(current);
    }
  }

  /** Reads the current alert again after a failure. */
  public void retry() {
    if (row != null) {
      read(row);
    }
  }

  /** Stops reading. */
  public void close() {
    reads.cancel();
  }

  // Words

  /** Source, assets and how often: {@code EDR · WS-0231, DC-01 · 14×}. */
  public static String origin(AlertDetails alert) {
    var assets = alert.assets().stream().limit(3).collect(Collectors.joining(", "));
    var more = alert.assets().size() > 3 ? "…" : "";
    var times =
        alert.occurrences() > 1
            ? Messages.text("alert.detail.occurrences", Numbers.grouped(alert.occurrences()))
            : "";
    return Stream.of(VisibleText.of(alert.source()), VisibleText.of(assets) + more, times)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** When it happened, exactly. */
  public static String time(Instant instant) {
    return Times.exact(instant, ZoneId.systemDefault());
  }

  /** Where else an observable was seen. */
  public static String seen(AlertDetails.Sighting sighting) {
    if (sighting.isContext() && !sighting.lists().isEmpty()) {
      return lists(sighting);
    }
    return sighting.otherAlerts() == 0
        ? Messages.text("alert.detail.firstSighting")
        : Messages.text(
            "alert.detail.seen", Numbers.grouped(sighting.otherAlerts()), sighting.otherAlerts());
  }

  /** What is known of the value, in words. */
  public static String lists(AlertDetails.Sighting sighting) {
    return sighting.lists().stream().map(Messages::of).collect(Collectors.joining(", "));
  }

  private void read(AlertRow current) {
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> Shown.of(alerts.details(current.id(), progress)),
        arrived -> arrived(current.id(), arrived),
        error ->
            memory
                .insteadOf(current.id(), error)
                .ifPresentOrElse(this::showRead, () -> failed(error)));
  }

  private void arrived(UUID id, Shown arrived) {
    memory.remember(id, arrived);
    showRead(arrived);
  }

  private void showRead(Shown read) {
    failure.set(null);
    shown.set(read);
  }

  private void failed(Throwable error) {
    shown.set(null);
    failure.set(error);
  }
}
