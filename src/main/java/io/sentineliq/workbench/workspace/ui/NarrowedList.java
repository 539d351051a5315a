package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.FilterBar;
import io.sentineliq.workbench.platform.fx.FilterModel;
import io.sentineliq.workbench.platform.fx.ListLook;
import io.sentineliq.workbench.platform.fx.ListMemory;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.LookedAt;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.TimeRangeMenu;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.ListFilterText;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/**
 * A list of records that is narrowed, sorted, looked at in views and remembered: what stands over
 * the rows, and what it asks for.
 *
 * @param <F> what it is narrowed by
 * @param <C> what it is sorted by
 * @param <Q> what the rows are asked for with
 * @param <R> the rows
 */
public final class NarrowedList<F extends Enum<F> & Facet, C extends Enum<C>, Q, R>
    implements LookedAt {

  /**
   * What a list is, apart from the person who looks at it.
   *
   * @param screen the name its look is kept under
   * @param first what it shows at first
   * @param order in which order it shows it at first
   * @param promptKey what the search field says
   * @param emptyKey what is said when there is nothing
   * @param emptyDetailKey what to do then
   */
  public record Kind<F extends Enum<F> & Facet, C extends Enum<C>, Q, R>(
      String screen,
      Class<F> facets,
      Class<C> columns,
      ListFilter<F> first,
      SortOrder<C> order,
      BiFunction<ListFilter<F>, SortOrder<C>, Q> query,
      Function<R, UUID> idOf,
      String promptKey,
      String emptyKey,
      String emptyDetailKey) {}

  private final Kind<F, C, Q, R> kind;
  private final RecordDesk<Q, R, ?> desk;
  private final ListFilterText<F> text;
  private final FilterModel<F> filter;
  private final FilterBar<F> bar;
  private final ViewMenu views;
  private final ListMemory memory;
  private final ReadOnlyObjectWrapper<SortOrder<C>> order;
  private @Nullable DataTable<R> table;

  /** The list of {@code desk}, whose chips are counted by {@code source}. */
  public NarrowedList(
      Kind<F, C, Q, R> kind,
      RecordDesk<Q, R, ?> desk,
      FacetSource<F> source,
      SavedViews views,
      List<View<F>> bundled,
      Window window) {
    this.kind = kind;
    this.desk = desk;
    this.order = new ReadOnlyObjectWrapper<>(kind.order());
    this.text = new ListFilterText<>(kind.facets(), ZoneId.systemDefault());
    this.filter = new FilterModel<>(source, kind.first(), text, window.tasks(), window.failures());
    this.bar =
        new FilterBar<>(
            filter,
            kind.facets(),
            new TimeRangeMenu(window.dialogs(), ZoneId.systemDefault()),
            kind.promptKey());
    this.views =
        new ViewMenu(
            kind.screen(),
            bundled.stream().map(this::bundled).toList(),
            this,
            views,
            window,
            bar.views());
    this.memory = new ListMemory(this, window.memory(), kind.screen());
    filter.filterProperty().subscribe((before, after) -> ask());
    order.subscribe((before, after) -> ask());
  }

  /** A view that comes with the program: its name and what it is narrowed to. */
  public record View<F extends Enum<F> & Facet>(String name, ListFilter<F> filter) {}

  /** What stands over the rows. */
  public FilterBar<F> bar() {
    return bar;
  }

  /** What the rows are asked for with. */
  public Q query() {
    return kind.query().apply(filter.filterProperty().get(), order.get());
  }

  /** Narrows to {@code wanted} and nothing else. */
  public void show(ListFilter<F> wanted) {
    filter.show(wanted);
  }

  @Override
  public ListLook look() {
    var shown = table;
    return ListLook.of(filter.written(), order.get(), shown == null ? null : shown.columnLayout());
  }

  @Override
  public void show(ListLook look) {
    look.order(kind.columns()).ifPresent(order::set);
    filter.show(look.filter());
    var shown = table;
    if (shown != null && look.layout() != null) {
      shown.restoreColumnLayout(look.layout());
    }
  }

  /** What an export is about, as it stands now: what is ticked, else everything that matches. */
  public Function<Progress, List<UUID>> exported() {
    var ticked = desk.list().selection().ids();
    var query = query();
    return progress -> ticked.isEmpty() ? desk.ids(query, progress) : ticked;
  }

  /** Sorts {@code rows} and goes back to what was shown when the list was left. */
  public void connect(DataTable<R> rows, Command searching) {
    table = rows;
    rows.setOnSort(this::sort);
    bar.connect(searching, rows::focusRows);
    memory.restore();
  }

  /** Shows and remembers for as long as {@code subscriptions} are held. */
  public void follow(Subscriptions subscriptions) {
    bar.follow(subscriptions);
    subscriptions.add(filter::close);
    memory.followCurrent(subscriptions, desk.list(), kind.idOf());
    memory.follow(subscriptions, filter.filterProperty(), order);
    subscriptions.onChange(filter.filterProperty(), views::show);
    subscriptions.onChange(order, views::show);
    subscriptions.onChange(desk.list().rowsProperty(), filter::count);
    subscriptions.onChange(desk.detailsProperty(), filter::count);
    subscriptions.follow(order, this::showOrder);
    subscriptions.follow(filter.filterProperty(), narrowed -> showEmpty());
    views.fill();
    filter.count();
  }

  private void ask() {
    desk.list(query());
  }

  private void showOrder(SortOrder<C> shown) {
    var rows = table;
    if (rows != null) {
      rows.showOrder(shown);
    }
  }

  private void sort(SortOrder<?> asked) {
    for (var column : kind.columns().getEnumConstants()) {
      if (column == asked.column()) {
        order.set(new SortOrder<>(column, asked.isDescending()));
      }
    }
  }

  private void showEmpty() {
    var rows = table;
    if (rows != null) {
      rows.states().setEmpty(isNarrowed() ? nothingMatches() : nothing());
    }
  }

  private boolean isNarrowed() {
    var shown = filter.filterProperty().get();
    return !shown.equals(kind.first()) && !shown.equals(ListFilter.<F>everything());
  }

  private Node nothing() {
    return ListStates.sentence(
        Messages.text(kind.emptyKey()), Messages.text(kind.emptyDetailKey()));
  }

  private Node nothingMatches() {
    var everything = new Button(Messages.text("list.none.clear"));
    everything.getStyleClass().add("primary");
    everything.setOnAction(event -> filter.clear());
    return ListStates.sentence(
        Messages.text("list.none"),
        Messages.text("list.none.detail", filter.written()),
        everything);
  }

  private ViewMenu.Bundled bundled(View<F> view) {
    return new ViewMenu.Bundled(view.name(), ListLook.of(text.write(view.filter()), kind.order()));
  }
}
