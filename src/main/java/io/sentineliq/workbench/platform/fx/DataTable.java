package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The one list of the program: a header with the exact count, columns that can be chosen, moved and
 * resized, sorting by the database, rows read in windows, and a sentence for every state in which
 * there are none.
 *
 * @param <R> the row
 */
public final class DataTable<R> extends BorderPane implements ViewLifecycle {

  private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
  private static final String FIRST = "first-column";
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

  private final TableView<Slot<R>> table = new TableView<>();
  private final ColumnScale scale = new ColumnScale(table);
  private final ListHeader header = new ListHeader();
  private final VBox bars = new VBox(header);
  private final ListStates states = new ListStates(table);
  private final Subscriptions subscriptions = new Subscriptions();
  private final List<ListColumn<R>> specifications = new ArrayList<>();
  private final AgeTicker ticker = new AgeTicker(table::refresh);
  private @Nullable ListModel<R> model;
  private @Nullable RowSelection<R> selection;
  private @Nullable ColumnMemory columnMemory;
  private Consumer<SortOrder<?>> onSort = order -> {};
  private Runnable onOpen = () -> {};
  private @Nullable SortOrder<?> shownOrder;
  private boolean isSyncing;
  private long expected;
  private boolean goesToTop;

  /** An empty list; {@link #show} fills it. */
  public DataTable() {
    getStyleClass().add("data-table");
    table.getStyleClass().add("rows");
    table.setAccessibleText(Messages.text("list.rows"));
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.setRowFactory(view -> new Row<>(() -> onOpen.run(), selection));
    table.setSortPolicy(this::sort);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::openOnEnter);
    table.getSelectionModel().selectedIndexProperty().subscribe(this::selected);
    table.getVisibleLeafColumns().subscribe(this::markFirstColumn);
    setTop(bars);
    setCenter(new StackPane(table, states));
  }

  /** The bar above the rows: count, pill, and room for what a screen adds. */
  public ListHeader header() {
    return header;
  }

  /** The header and what a screen puts under it. */
  public ObservableList<Node> bars() {
    return bars.getChildren();
  }

  /** Gives every row a tick; called before {@link #show}. */
  public void setTickable(RowSelection<R> ticks, Runnable everything) {
    selection = ticks;
    table.getColumns().addFirst(TickColumn.of(ticks, everything));
  }

  /** What is shown while there are no rows. */
  public ListStates states() {
    return states;
  }

  /** Called with the order a click on a column header asks for. */
  public void setOnSort(Consumer<SortOrder<?>> onSort) {
    this.onSort = onSort;
  }

  /** Called on Enter and on a double click. */
  public void setOnOpen(Runnable onOpen) {
    this.onOpen = onOpen;
  }

  /** Connects the table with its model. Called once. */
  public void show(
      ListModel<R> shown, List<ListColumn<R>> columns, ViewMemory memory, String name) {
    model = shown;
    specifications.addAll(columns);
    columns.forEach(column -> table.getColumns().add(tableColumn(column)));
    columnMemory = new ColumnMemory(table, memory, name, scale);
    columnMemory.restoreAndFollow();
    header.offerColumns(table, columnMemory::reset);
    header.pill().setOnAction(event -> showWaiting(shown));
    states.setOnRetry(shown::retry);
    for (var column : columns) {
      if (column.grows()) {
        table.setColumnResizePolicy(policyOf(column));
      }
    }
  }

  /** Order, width and visibility of the columns in writing; empty before {@link #show}. */
  public String columnLayout() {
    return columnMemory == null ? "" : columnMemory.state();
  }

  /** Lays the columns out as {@link #columnLayout} wrote it. */
  public void restoreColumnLayout(String layout) {
    if (columnMemory != null) {
      columnMemory.restore(layout);
    }
  }

  /** Offers {@code command} in the menu of the columns; called after {@link #show}. */
  public void offer(Command command) {
    header.offer(command);
  }

  /** The columns that are shown and can be exported, from left to right. */
  public List<CsvExport.Column<R>> exported() {
    var exported = new ArrayList<CsvExport.Column<R>>();
    for (var column : table.getVisibleLeafColumns()) {
      for (var specification : specifications) {
        var text = specification.text();
        if (text != null && specification.id().equals(column.getId())) {
          exported.add(new CsvExport.Column<>(specification.title(), text));
        }
      }
    }
    return exported;
  }

  /** Shows the arrow of the order the rows have. */
  public void showOrder(SortOrder<?> order) {
    shownOrder = order;
    isSyncing = true;
    for (var i = 0; i < specifications.size(); i++) {
      var specification = specifications.get(i);
      if (specification.sort() == order.column()) {
        var column = columnOf(specification);
        column.setSortType(
            order.isDescending()
                ? TableColumn.SortType.DESCENDING
                : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
      }
    }
    isSyncing = false;
  }

  @Override
  public void activate() {
    var shown = model;
    if (shown == null) {
      throw new IllegalStateException("show() comes before activate()");
    }
    subscriptions.follow(shown.rowsProperty(), this::rowsChanged);
    subscriptions.follow(shown.currentProperty(), index -> selectRow(index.intValue()));
    subscriptions.follow(shown.waitingProperty(), count -> header.showWaiting(count.intValue()));
    subscriptions.add(states.follow(shown));
    subscriptions.add(ticker.start());
  }

  @Override
  public void deactivate() {
    subscriptions.close();
  }

  /** Puts the keyboard on the rows. */
  public void focusRows() {
    table.requestFocus();
  }

  @Override
  public void requestFocus() {
    focusRows();
  }

  /** Tells the model which row is the first one on screen, for refreshes that keep the place. */
  public void reportTop() {
    var flow = flow();
    if (flow != null && model != null) {
      var first = flow.getFirstVisibleCell();
      model.seenFrom(first == null ? 0 : first.getIndex());
    }
  }

  /** How many rows there may be in the end, 0 when nobody knows; shown until they are counted. */
  public void showExpected(Number count) {
    expected = count.longValue();
    if (model != null) {
      showCount(model.rowsProperty().get());
    }
  }

  private void showCount(WindowedRows<R> rows) {
    if (!(rows.set() instanceof NoRows)) {
      header.showCount(rows.size(), rows.set().isComplete(), expected);
    }
  }

  private void rowsChanged(WindowedRows<R> rows) {
    showCount(rows);
    if (table.getItems() == rows) {
      return;
    }
    var before = table.getItems() instanceof WindowedRows<R> shown ? shown : null;
    var topId = goesToTop || before == null ? null : topId(before);
    goesToTop = false;
    isSyncing = true;
    table.setItems(rows);
    isSyncing = false;
    if (shownOrder != null) {
      // New items make the table forget its order.
      showOrder(shownOrder);
    }
    var top = topId == null ? 0 : Math.max(0, rows.set().indexOf(topId));
    table.scrollTo(top);
  }

  private @Nullable Object topId(WindowedRows<R> rows) {
    var flow = flow();
    var first = flow == null ? null : flow.getFirstVisibleCell();
    // Who looks at the very top wants to see what comes in there.
    return first == null || first.getIndex() <= 0 || first.getIndex() >= rows.size()
        ? null
        : rows.set().idAt(first.getIndex());
  }

  private void showWaiting(ListModel<R> shown) {
    goesToTop = true;
    shown.showWaiting();
  }

  private void selectRow(int index) {
    isSyncing = true;
    if (index < 0) {
      table.getSelectionModel().clearSelection();
    } else {
      table.getSelectionModel().select(index);
      var flow = flow();
      if (flow != null) {
        flow.scrollTo(index);
      }
    }
    isSyncing = false;
  }

  private void selected(Number index) {
    if (!isSyncing && model != null && index.intValue() >= 0) {
      reportTop();
      model.select(index.intValue());
    }
  }

  private boolean sort(TableView<Slot<R>> view) {
    if (!isSyncing && !table.getSortOrder().isEmpty()) {
      var column = table.getSortOrder().getFirst();
      var key = ((ListColumn<?>) column.getUserData()).sort();
      if (key != null) {
        onSort.accept(order(key, column.getSortType() == TableColumn.SortType.DESCENDING));
      }
    }
    return true;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the key is a constant of its own enum
  private static SortOrder<?> order(Enum<?> key, boolean isDescending) {
    return new SortOrder(key, isDescending);
  }

  private void openOnEnter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      onOpen.run();
      event.consume();
    }
  }

  private TableColumn<Slot<R>, Slot<R>> tableColumn(ListColumn<R> specification) {
    var column = new TableColumn<Slot<R>, Slot<R>>(specification.title());
    column.setId(specification.id());
    column.setUserData(specification);
    column.setPrefWidth(specification.width());
    column.setMinWidth(32);
    column.setVisible(!specification.isHidden());
    column.setSortable(specification.sort() != null);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    column.setCellFactory(any -> specification.cells().get());
    if (specification.isFigure()) {
      column.getStyleClass().add("figure-column");
    }
    return column;
  }

  /** The first column keeps more distance from the edge, whichever it is. */
  private void markFirstColumn() {
    for (var column : table.getColumns()) {
      column.getStyleClass().remove(FIRST);
      if (table.getVisibleLeafIndex(column) == 0) {
        column.getStyleClass().add(FIRST);
      }
    }
  }

  private TableColumn<Slot<R>, ?> columnOf(ListColumn<R> specification) {
    return table.getColumns().stream()
        .filter(column -> specification.id().equals(column.getId()))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("rawtypes") // the toolkit's own signature
  private javafx.util.Callback<TableView.ResizeFeatures, Boolean> policyOf(ListColumn<R> column) {
    return new GrowingColumnPolicy(columnOf(column));
  }

  private @Nullable VirtualFlow<?> flow() {
    return (VirtualFlow<?>) table.lookup(".virtual-flow");
  }

  /** A row that says by its look whether it is still being read. */
  private static final class Row<R> extends TableRow<Slot<R>> {
    private final @Nullable RowSelection<R> selection;

    Row(Runnable onOpen, @Nullable RowSelection<R> selection) {
      this.selection = selection;
      if (selection != null) {
        // Only while the row is on screen: the selection outlives rows that a new skin replaces.
        selection
            .changesProperty()
            .when(sceneProperty().map(scene -> true).orElse(false))
            .subscribe(this::showTick);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> tick(event, selection));
      }
      setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && !isEmpty()) {
              onOpen.run();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Slot<R> slot, boolean empty) {
      super.updateItem(slot, empty);
      pseudoClassStateChanged(PENDING, !empty && slot != null && slot.isPending());
      pseudoClassStateChanged(GONE, !empty && slot != null && slot.isGone());
      showTick();
    }

    private void showTick() {
      pseudoClassStateChanged(
          TICKED, selection != null && !isEmpty() && selection.isTicked(getIndex()));
    }

    private void tick(MouseEvent event, RowSelection<R> ticks) {
      if (event.getButton() != MouseButton.PRIMARY || isEmpty()) {
        return;
      }
      if (event.isShiftDown()) {
        ticks.extendTo(getIndex());
        event.consume();
      } else if (event.isShortcutDown() || TickColumn.isTick(event)) {
        ticks.toggle(getIndex());
        event.consume();
      }
    }
  }
}
