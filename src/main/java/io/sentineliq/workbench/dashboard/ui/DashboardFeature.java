package io.sentineliq.workbench.dashboard.ui;

import io.sentineliq.workbench.dashboard.Overview;
import io.sentineliq.workbench.dashboard.OverviewReader;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** The numbers of the first page; remembers when the person was here last. */
public final class DashboardFeature implements Feature {

  private static final String MEMORY = "dashboard";
  private static final String HERE = "here";

  /** What is new to somebody who was never here. */
  private static final Duration DAY = Duration.ofDays(1);

  private final Window window;
  private final DashboardViewModel model;
  private final ReadOnlyBooleanWrapper work = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

  /** Numbers of {@code reader}; {@code doors} open the rows behind them. */
  public DashboardFeature(
      OverviewReader reader, DashboardDoors doors, ChangePulse changes, Window window) {
    this.window = window;
    this.model = new DashboardViewModel(reader, doors, ZoneId.systemDefault(), changes, window);
    model.overviewProperty().subscribe(this::look);
  }

  /** Whether the workspace has anything to count. */
  public ReadOnlyBooleanProperty workProperty() {
    return work.getReadOnlyProperty();
  }

  /** Whether {@link #workProperty} has been read. */
  public ReadOnlyBooleanProperty knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** The numbers on screen. */
  public View<?> view() {
    return new Views()
        .register(DashboardController.class, () -> new DashboardController(model))
        .load(DashboardController.class);
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of();
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  @Override
  public void activate() {
    var now = window.clock().instant();
    model.newSince(here(window.memory().recall(MEMORY).get(HERE), now));
    window.memory().remember(MEMORY, HERE, now.toString());
  }

  @Override
  public void deactivate() {
    window.memory().remember(MEMORY, HERE, window.clock().instant().toString());
  }

  private static Instant here(@Nullable String remembered, Instant now) {
    try {
      return remembered == null ? now.minus(DAY) : Instant.parse(remembered);
    } catch (DateTimeException e) {
      return now.minus(DAY);
    }
  }

  private void look(@Nullable Overview overview) {
    if (overview != null) {
      work.set(hasWork(overview));
      known.set(true);
    }
  }

  private static boolean hasWork(Overview overview) {
    return !overview.queue().cells().isEmpty()
        || overview.incidents().counts().values().stream().anyMatch(count -> count > 0)
        || overview.cases().values().stream().anyMatch(count -> count > 0);
  }
}
