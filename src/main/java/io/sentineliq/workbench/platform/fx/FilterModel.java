package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.ListFilterText;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What a list is narrowed to: chips, what is typed, and how many rows each chip would leave.
 *
 * @param <F> the facets
 */
public final class FilterModel<F extends Enum<F> & Facet> extends WrittenFilter<ListFilter<F>> {

  private static final int VALUES = 20;

  private final FacetSource<F> source;
  private final Latest reads;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<FacetCounts<F>> counts =
      new ReadOnlyObjectWrapper<>(new FacetCounts<F>(ListFilter.everything(), Map.of()));

  /** A filter over {@code source} that begins with {@code first}. */
  public FilterModel(
      FacetSource<F> source,
      ListFilter<F> first,
      ListFilterText<F> text,
      Tasks tasks,
      Consumer<Throwable> failures) {
    super(first, ListFilter.everything(), text, failures);
    this.source = source;
    this.tasks = tasks;
    this.reads = new Latest(tasks);
    this.failures = failures;
  }

  // Properties

  /** How many rows each chip would leave. */
  public ReadOnlyObjectProperty<FacetCounts<F>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  // Commands

  /** Adds {@code values} to the narrowing; takes them out when all of them are there. */
  public void toggle(F facet, Set<String> values) {
    var toggled = new HashSet<>(chipsProperty().get().of(facet));
    if (toggled.containsAll(values)) {
      toggled.removeAll(values);
    } else {
      toggled.addAll(values);
    }
    setChips(chipsProperty().get().with(facet, toggled));
  }

  /** No longer narrows by {@code facet}. */
  public void clear(F facet) {
    setChips(chipsProperty().get().without(facet));
  }

  /** Narrows to another time. */
  public void setTime(TimeRange range) {
    setChips(chipsProperty().get().withTime(range));
  }

  /** Counts again. */
  public void count() {
    var wanted = filterProperty().get();
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> source.facets(wanted, progress),
        counts::set,
        failures);
  }

  /** Finds the commonest values of {@code facet} for its menu. */
  public void readValues(F facet, Consumer<List<FacetValue>> arrived) {
    var wanted = filterProperty().get();
    tasks.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> source.values(wanted, facet, VALUES, progress),
        arrived,
        failures);
  }

  /** Stops counting. */
  public void close() {
    reads.cancel();
  }
}
