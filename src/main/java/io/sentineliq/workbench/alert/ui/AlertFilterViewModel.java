package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertFacet;
import io.sentineliq.workbench.alert.AlertFacets;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertFilterText;
import io.sentineliq.workbench.alert.AlertOrigin;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.alert.Assigned;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.fx.WrittenFilter;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the queue is narrowed to: chips, what is typed, and how many alerts each chip would leave.
 */
public final class AlertFilterViewModel extends WrittenFilter<AlertFilter> {

  private static final int VALUES = 20;

  private final Alerts alerts;
  private final Latest reads;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<AlertFacets> facets =
      new ReadOnlyObjectWrapper<>(AlertFacets.none());
  private final ReadOnlyLongWrapper expected = new ReadOnlyLongWrapper();
  private boolean isCounting;
  private boolean isOutdated;

  /** A filter over {@code alerts}, written as {@code text} writes it. */
  public AlertFilterViewModel(
      Alerts alerts, AlertFilterText text, Tasks tasks, Consumer<Throwable> failures) {
    super(
        AlertFilter.EVERYTHING.withStatuses(AlertFilter.OPEN),
        AlertFilter.EVERYTHING,
        text,
        failures);
    this.alerts = alerts;
    this.tasks = tasks;
    this.reads = new Latest(tasks);
    this.failures = failures;
    expected.bind(
        Bindings.createLongBinding(
            () -> facets.get().expected(filterProperty().get()).orElse(0),
            facets,
            filterProperty()));
  }

  // Properties

  /** How many alerts each chip would leave. */
  public ReadOnlyObjectProperty<AlertFacets> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /** How many alerts match by the latest count of the chips, as far as that tells; else 0. */
  public ReadOnlyLongProperty expectedProperty() {
    return expected.getReadOnlyProperty();
  }

  // Commands

  /** Adds a severity to the narrowing or takes it out. */
  public void toggle(Severity severity) {
    setChips(
        chipsProperty()
            .get()
            .withSeverities(toggled(chipsProperty().get().severities(), severity)));
  }

  /** Adds a state to the narrowing or takes it out. */
  public void toggle(AlertStatus status) {
    setChips(chipsProperty().get().withStatuses(toggled(chipsProperty().get().statuses(), status)));
  }

  /** Narrows to open alerts, or no longer. */
  public void toggleOpen() {
    var isOpen = chipsProperty().get().statuses().equals(AlertFilter.OPEN);
    setChips(chipsProperty().get().withStatuses(isOpen ? Set.of() : AlertFilter.OPEN));
  }

  /** No longer narrows by state. */
  public void clearStates() {
    setChips(chipsProperty().get().withStatuses(Set.of()));
  }

  /** Narrows to the alerts of these people, or no longer. */
  public void toggle(Assigned assigned) {
    var isSo = chipsProperty().get().assigned().equals(assigned);
    setChips(chipsProperty().get().withAssigned(isSo ? new Assigned.Anyone() : assigned));
  }

  /** Adds a value to the narrowing or takes it out. */
  public void toggle(AlertFacet facet, String value) {
    setChips(
        chipsProperty()
            .get()
            .withValues(facet, toggled(chipsProperty().get().values(facet), value)));
  }

  /** No longer narrows by {@code facet}. */
  public void clear(AlertFacet facet) {
    setChips(chipsProperty().get().withValues(facet, Set.of()));
  }

  /** No longer narrows by origin. */
  public void clearOrigin() {
    setChips(chipsProperty().get().withOrigin(new AlertOrigin.Any()));
  }

  /** Narrows to another time. */
  public void setDetected(TimeRange range) {
    setChips(chipsProperty().get().withDetected(range));
  }

  /** Counts again; while a count runs, once more afterwards. */
  public void count() {
    if (isCounting) {
      isOutdated = true;
      return;
    }
    isCounting = true;
    isOutdated = false;
    var wanted = filterProperty().get();
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> alerts.facets(wanted, progress),
        this::counted,
        error -> {
          isCounting = false;
          failures.accept(error);
        });
  }

  /** Finds the commonest values of {@code facet} for its menu. */
  public void readValues(AlertFacet facet, Consumer<List<FacetValue>> arrived) {
    var wanted = filterProperty().get();
    tasks.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> alerts.values(wanted, facet, VALUES, progress),
        arrived,
        failures);
  }

  /** Stops every read. */
  public void close() {
    reads.cancel();
    isCounting = false;
  }

  private void counted(AlertFacets counted) {
    isCounting = false;
    facets.set(counted);
    if (isOutdated || !counted.filter().equals(filterProperty().get())) {
      count();
    }
  }

  private static <T> Set<T> toggled(Set<T> values, T value) {
    var toggled = new HashSet<>(values);
    if (!toggled.remove(value)) {
      toggled.add(value);
    }
    return toggled;
  }
}
