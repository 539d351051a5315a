package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.FacetCounts;
import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.ListFilterText;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.problem.ProblemException;
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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What a list is narrowed to: chips, what is typed, and how many rows each chip would leave.
 *
 * @param <F> the facets
 */
public final class FilterModel<F extends Enum<F> & Facet> {

  private static final int VALUES = 20;

  private final FacetSource<F> source;
  private final ListFilterText<F> text;
  private final Latest reads;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ListFilter<F>> chips;
  private final ReadOnlyObjectWrapper<ListFilter<F>> filter;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<FacetCounts<F>> counts =
      new ReadOnlyObjectWrapper<>(new FacetCounts<F>(ListFilter.everything(), Map.of()));

  /** A filter over {@code source} that begins with {@code first}. */
  public FilterModel(
      FacetSource<F> source,
      ListFilter<F> first,
      ListFilterText<F> text,
      Tasks tasks,
      Consumer<Throwable> failures) {
    this.source = source;
    this.text = text;
    this.tasks = tasks;
    this.reads = new Latest(tasks);
    this.failures = failures;
    this.chips = new ReadOnlyObjectWrapper<>(first);
    this.filter = new ReadOnlyObjectWrapper<>(first);
  }

  // Properties

  /** What is typed in the search field. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** What the chips say. */
  public ReadOnlyObjectProperty<ListFilter<F>> chipsProperty() {
    return chips.getReadOnlyProperty();
  }

  /** What is narrowed to: the chips and what is typed. */
  public ReadOnlyObjectProperty<ListFilter<F>> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Why what is typed cannot be read; empty when it can. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** How many rows each chip would leave. */
  public ReadOnlyObjectProperty<FacetCounts<F>> countsProperty() {
    return counts.getReadOnlyProperty();
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
  public void show(ListFilter<F> wanted) {
    typed.set(text.write(ListFilter.<F>everything().withWords(wanted.words())));
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
    show(ListFilter.everything());
  }

  /** Adds {@code values} to the narrowing; takes them out when all of them are there. */
  public void toggle(F facet, Set<String> values) {
    var toggled = new HashSet<>(chips.get().of(facet));
    if (toggled.containsAll(values)) {
      toggled.removeAll(values);
    } else {
      toggled.addAll(values);
    }
    setChips(chips.get().with(facet, toggled));
  }

  /** No longer narrows by {@code facet}. */
  public void clear(F facet) {
    setChips(chips.get().without(facet));
  }

  /** Narrows to another time. */
  public void setTime(TimeRange range) {
    setChips(chips.get().withTime(range));
  }

  /** Counts again. */
  public void count() {
    var wanted = filter.get();
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> source.facets(wanted, progress),
        counts::set,
        failures);
  }

  /** Finds the commonest values of {@code facet} for its menu. */
  public void readValues(F facet, Consumer<List<FacetValue>> arrived) {
    var wanted = filter.get();
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

  private void setChips(ListFilter<F> wanted) {
    chips.set(wanted);
    search();
  }
}
