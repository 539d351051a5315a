package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.observable.ObservableColumn;
import io.sentineliq.workbench.observable.ObservableListRow;
import io.sentineliq.workbench.observable.ObservableQuery;
import io.sentineliq.workbench.observable.ObservableView;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewChips;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;

/** Binds the observables: all of them on the left, the current one on the right. */
public final class ObservableListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "observable.list";

  private final ObservableDesk desk;
  private final ObservableDetailController detail;
  private final Window window;
  private final Command searching;
  private final List<Command> commands;
  private final ViewChips<ObservableView> chips;
  private final Subscriptions subscriptions = new Subscriptions();
  private ObservableQuery query = new ObservableQuery(ObservableView.ALL, "");

  @FXML private SplitPane split;
  @FXML private VBox top;
  @FXML private DataTable<ObservableListRow> table;

  ObservableListController(ObservableDesk desk, ObservableDetailController detail, Window window) {
    this.desk = desk;
    this.detail = detail;
    this.window = window;
    this.chips =
        new ViewChips<>(
            List.of(ObservableView.values()), ObservableView.ALL, "observable.words", this::chosen);
    var list = desk.records().list();
    this.searching = Command.of("observable.search", "/", chips::search);
    this.commands =
        List.of(
            Command.of("observable.next", "J", () -> list.move(1)),
            Command.of("observable.previous", "K", () -> list.move(-1)),
            searching,
            Command.of("observable.mark", "I", desk::mark),
            Command.of("observable.sight", "S", desk::sight),
            Command.of("observable.change", "E", desk::change),
            Command.of("observable.copy", "Ctrl+C", desk::copy),
            Command.of("observable.copyRaw", "Ctrl+Shift+C", desk::copyRaw),
            Command.of("observable.export", "Ctrl+E", this::export));
  }

  @FXML
  private void initialize() {
    top.getChildren().addFirst(chips);
    chips.connect(searching, table::focusRows);
    table.header().setCountKey("observable.linked.count");
    table.setOnSort(this::sort);
    table
        .states()
        .setEmpty(
            ListStates.sentence(
                Messages.text("observable.empty"), Messages.text("observable.empty.detail")));
    table.setOnOpen(detail::focus);
    table.show(
        desk.records().list(), ObservableColumns.all(window.clock()), window.memory(), MEMORY);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 400));
    subscriptions.follow(desk.records().detailsProperty(), detail::show);
    subscriptions.onChange(desk.records().list().rowsProperty(), this::count);
    count();
    table.showOrder(query.order());
    subscriptions.add(window.shortcuts().offer(commands));
    table.activate();
    desk.records().activate();
  }

  @Override
  public void deactivate() {
    desk.records().deactivate();
    table.deactivate();
    subscriptions.close();
  }

  private void count() {
    desk.count(counts -> counts.forEach(chips::showCount));
  }

  private void chosen(ObservableView view, String words) {
    ask(new ObservableQuery(view, words, query.order()));
  }

  @SuppressWarnings("unchecked") // only columns of this list are sorted
  private void sort(SortOrder<?> order) {
    ask(new ObservableQuery(query.view(), query.words(), (SortOrder<ObservableColumn>) order));
    table.showOrder(order);
  }

  private void ask(ObservableQuery next) {
    if (!next.equals(query)) {
      query = next;
      desk.records().list(next);
    }
  }

  private void export() {
    var day = LocalDate.ofInstant(window.clock().instant(), ZoneId.systemDefault());
    var asked = query;
    new ListExport<>(desk.source(), window, desk.source()::exported)
        .choose(
            Messages.text("observable.export.file", day.toString()),
            table.exported(),
            progress -> desk.source().allIds(asked, progress));
  }
}
