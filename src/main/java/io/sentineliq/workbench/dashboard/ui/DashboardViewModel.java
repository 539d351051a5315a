package io.sentineliq.workbench.dashboard.ui;

import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertOrigin;
import io.sentineliq.workbench.alert.Assigned;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.dashboard.Overview;
import io.sentineliq.workbench.dashboard.OverviewReader;
import io.sentineliq.workbench.detection.DetectionsOfBrand;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The numbers of the first page, read again when something changed. */
final class DashboardViewModel implements ViewLifecycle {

  /** Time between two readings while changes come one after the other. */
  static final Duration PAUSE = Duration.ofSeconds(5);

  static final AlertFilter OPEN = AlertFilter.EVERYTHING.withStatuses(AlertFilter.OPEN);

  private final OverviewReader reader;
  private final DashboardDoors doors;
  private final ZoneId zone;
  private final ChangePulse changes;
  private final Window window;
  private final Latest reads;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
  private Instant since;
  private Instant readAt = Instant.EPOCH;
  private boolean isStale;

  DashboardViewModel(
      OverviewReader reader,
      DashboardDoors doors,
      ZoneId zone,
      ChangePulse changes,
      Window window) {
    this.reader = reader;
    this.doors = doors;
    this.zone = zone;
    this.changes = changes;
    this.window = window;
    this.reads = new Latest(window.tasks());
    this.since = window.clock().instant();
  }

  // Properties

  /** The numbers; null until they were read. */
  ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
    return overview.getReadOnlyProperty();
  }

  /** Since when something is new. */
  Instant since() {
    return since;
  }

  ZoneId zone() {
    return zone;
  }

  // Commands

  /** What came after {@code moment} is new. */
  void newSince(Instant moment) {
    since = moment;
  }

  @Override
  public void activate() {
    subscriptions.add(changes.subscribe(change -> changed()));
    read();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    reads.cancel();
  }

  /** Reads again where something changed since the last time. */
  void catchUp() {
    if (isStale) {
      read();
    }
  }

  void openAlerts(Assigned whose) {
    doors.alerts().accept(OPEN.withAssigned(whose));
  }

  void openArrived() {
    doors.alerts().accept(AlertFilter.EVERYTHING.withOrigin(new AlertOrigin.Arrival(since)));
  }

  void openDay(TimeRange.Between day) {
    doors.alerts().accept(AlertFilter.EVERYTHING.withDetected(day));
  }

  void open(IncidentView view) {
    doors.incidents().accept(view);
  }

  void open(CaseView view) {
    doors.cases().accept(view);
  }

  void open(DetectionsOfBrand brand) {
    doors.detections().accept(brand);
  }

  void openBell() {
    doors.bell().run();
  }

  private void changed() {
    isStale = true;
    if (window.clock().instant().isAfter(readAt.plus(PAUSE))) {
      read();
    }
  }

  private void read() {
    isStale = false;
    readAt = window.clock().instant();
    var from = since;
    var today = LocalDate.ofInstant(readAt, zone);
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> reader.read(from, today, zone, progress),
        overview::set,
        window.failures());
  }
}
