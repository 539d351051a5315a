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
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.problem.ProblemException;
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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the queue is narrowed to: chips, what is typed, and how many alerts each chip would leave.
 */
public final class AlertFilterViewModel {

  private static final int VALUES = 20;

  private final Alerts alerts;
  private final AlertFilterText text;
  private final Latest reads;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<AlertFilter> chips =
      new ReadOnlyObjectWrapper<>(AlertFilter.EVERYTHING.withStatuses(AlertFilter.OPEN));
  private final ReadOnlyObjectWrapper<AlertFilter> filter =
      new ReadOnlyObjectWrapper<>(chips.get());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<AlertFacets> facets =
      new ReadOnlyObjectWrapper<>(AlertFacets.none());
  private final ReadOnlyLongWrapper expected = new ReadOnlyLongWrapper();
  private boolean isCounting;
  private boolean isOutdated;

  /** A filter over {@code alerts}, written as {@code text} writes it. */
  public AlertFilterViewModel(
      Alerts alerts, AlertFilterText text, Tasks tasks, Consumer<Throwable> failures) {
    this.alerts = alerts;
    this.text = text;
    this.tasks = tasks;
    this.reads = new Latest(tasks);
    this.failures = failures;
    expected.bind(
        Bindings.createLongBinding(
            () -> facets.get().expected(filter.get()).orElse(0), facets, filter));
  }

  // Properties

  /** What is typed in the search field. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** What the chips say. */
  public ReadOnlyObjectProperty<AlertFilter> chipsProperty() {
    return chips.getReadOnlyProperty();
  }

  /** What is narrowed to: the chips and what is typed. */
  public ReadOnlyObjectProperty<AlertFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Why what is typed cannot be read; empty when it can. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** How many alerts each chip would leave. */
  public ReadOnlyObjectProperty<AlertFacets> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /** How many alerts match by the latest count of the chips, as far as that tells; else 0. */
  public ReadOnlyLongProperty expectedProperty() {
    return expected.getReadOnlyProperty();
  }

  /** The whole filter in writing. */
  public String written() {
    return text.write(filter.get());
  }

  // Commands

  /** Narrows by what is typed, when it can be read. */
  public void search() {
    try {
      var wanted = text.read(typed.get()).over(chips.get());
      problem.set("");
      if (!wanted.equals(filter.get())) {
        filter.set(wanted);
      }
    } catch (ProblemException e) {
      problem.set(e.problem().sentence());
    }
  }

  /** Makes chips of what is typed with a key; words stay typed. */
  public void adopt() {
    search();
    if (problem.get().isEmpty()) {
      show(filter.get());
    }
  }

  /** Narrows to {@code wanted} and nothing else. */
  public void show(AlertFilter wanted) {
    typed.set(text.write(AlertFilter.EVERYTHING.withWords(wanted.words())));
    setChips(wanted.withWords(List.of()));
  }

  /** Narrows to a filter in writing; what cannot be read any more is left out with a word. */
  public void show(String written) {
    try {
      show(text.read(written));
    } catch (ProblemException e) {
      failures.accept(e);
    }
  }

  /** Everything. */
  public void clear() {
    show(AlertFilter.EVERYTHING);
  }

  /** Adds a severity to the narrowing or takes it out. */
  public void toggle(Severity severity) {
    setChips(chips.get().withSeverities(toggled(chips.get().severities(), severity)));
  }

  /** Adds a state to the narrowing or takes it out. */
  public void toggle(AlertStatus status) {
    setChips(chips.get().withStatuses(toggled(chips.get().statuses(), status)));
  }

  /** Narrows to open alerts, or no longer. */
  public void toggleOpen() {
    var isOpen = chips.get().statuses().equals(AlertFilter.OPEN);
    setChips(chips.get().withStatuses(isOpen ? Set.of() : AlertFilter.OPEN));
  }

  /** No longer narrows by state. */
  public void clearStates() {
    setChips(chips.get().withStatuses(Set.of()));
  }

  /** Narrows to the alerts of these people, or no longer. */
  public void toggle(Assigned assigned) {
    var isSo = chips.get().assigned().equals(assigned);
    setChips(chips.get().withAssigned(isSo ? new Assigned.Anyone() : assigned));
  }

  /** Adds a value to the narrowing or takes it out. */
  public void toggle(AlertFacet facet, String value) {
    setChips(chips.get().withValues(facet, toggled(chips.get().values(facet), value)));
  }

  /** No longer narrows by {@code facet}. */
  public void clear(AlertFacet facet) {
    setChips(chips.get().withValues(facet, Set.of()));
  }

  /** No longer narrows by origin. */
  public void clearOrigin() {
    setChips(chips.get().withOrigin(new AlertOrigin.Any()));
  }

  /** Narrows to another time. */
  public void setDetected(TimeRange range) {
    setChips(chips.get().withDetected(range));
  }

  /** Counts again; while a count runs, once more afterwards. */
  public void count() {
    if (isCounting) {
      isOutdated = true;
      return;
    }
    isCounting = true;
    isOutdated = false;
    var wanted = filter.get();
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
    var wanted = filter.get();
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
    if (isOutdated || !counted.filter().equals(filter.get())) {
      count();
    }
  }

  private void setChips(AlertFilter wanted) {
    chips.set(wanted);
    search();
  }

  private static <T> Set<T> toggled(Set<T> values, T value) {
    var toggled = new HashSet<>(values);
    if (!toggled.remove(value)) {
      toggled.add(value);
    }
    return toggled;
  }
}
