package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.ListMemory;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.TickBar;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;

/** Binds the queue: filter and list on the left, the current alert on the right. */
public final class AlertInboxController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = AlertLook.SCREEN;

  private final AlertInboxViewModel model;
  private final Window window;
  private final Command importing;
  private final AlertFilterController filter;
  private final AlertDetailController detail;
  private final AlertCommands commands;
  private final AlertLook look;
  private final ListMemory memory;
  private final TickBar bulk;
  private final ListExport<AlertRow> export;
  private final Command exporting;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private DataTable<AlertRow> table;

  /**
   * The queue over {@code model}; {@code importing} is what an empty one offers, {@code filter}
   * stands above the list and {@code detail} beside it.
   */
  AlertInboxController(
      AlertInboxViewModel model,
      AlertLook look,
      AlertCommands commands,
      Window window,
      Command importing,
      AlertFilterController filter,
      AlertDetailController detail) {
    this.model = model;
    this.look = look;
    this.commands = commands;
    this.window = window;
    this.importing = importing;
    this.filter = filter;
    this.detail = detail;
    this.export = new ListExport<>(model.source(), window, model.source()::exported);
    this.exporting =
        Command.of("alert.export", "Ctrl+E", this::export)
            .when(model.list().currentRowProperty().isNotNull());
    this.memory = new ListMemory(look, window.memory(), MEMORY);
    this.bulk = bulkBar(commands, window.shortcuts());
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("alert.count");
    table.states().setEmpty(emptyState());
    table.setOnSort(this::sort);
    table.setOnOpen(detail::focus);
    table.setTickable(model.list().selection(), model::tickEverything);
    table.show(model.list(), AlertColumns.of(window.clock()), window.memory(), MEMORY);
    table.offer(exporting);
    table.bars().add(bulk);
    addUndo();
    filter.connect(commands.searching(), table::focusRows);
    look.setTable(table);
    commands.setOnSearch(filter::focus);
    detail.setVerbs(
        commands.verbs(),
        commands.actions(),
        window.shortcuts(),
        model.list().selection().sizeProperty().greaterThan(0));
    memory.restore();
  }

  private TickBar bulkBar(AlertCommands offered, Shortcuts shortcuts) {
    var verbs = new AlertVerbRow();
    verbs.fill(offered.verbs(), offered.actions(), shortcuts);
    return new TickBar(model.list().selection(), verbs, verbs::showCount, offered.clearing());
  }

  @Override
  public List<Command> screenCommands() {
    return all();
  }

  private List<Command> all() {
    var all = new ArrayList<>(commands.all());
    all.add(exporting);
    return all;
  }

  private void export() {
    var name =
        Messages.text(
            "alert.export.file",
            LocalDate.ofInstant(window.clock().instant(), ZoneId.systemDefault()).toString());
    export.choose(name, table.exported(), model.exported());
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 400));
    subscriptions.follow(model.orderProperty(), table::showOrder);
    subscriptions.follow(model.filter().expectedProperty(), table::showExpected);
    subscriptions.follow(model.list().currentRowProperty(), detail::show);
    subscriptions.follow(model.list().currentProperty(), index -> showPosition());
    subscriptions.onChange(model.list().rowsProperty(), this::showPosition);
    subscriptions.follow(
        model.filter().filterProperty(), narrowed -> table.states().setEmpty(emptyState()));
    subscriptions.add(window.shortcuts().offer(all()));
    bulk.follow(subscriptions);
    memory.followCurrent(subscriptions, model.list(), AlertRow::id);
    memory.follow(subscriptions, model.filter().filterProperty(), model.orderProperty());
    table.activate();
    filter.activate();
    detail.activate();
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
    detail.deactivate();
    filter.deactivate();
    table.deactivate();
    subscriptions.close();
  }

  private void showPosition() {
    detail.showPosition(
        model.list().currentProperty().get(), model.list().rowsProperty().get().size());
  }

  private void sort(SortOrder<?> order) {
    if (order.column() instanceof AlertColumn column) {
      model.sort(new SortOrder<>(column, order.isDescending()));
    }
  }

  private Node emptyState() {
    var written = model.filter().written();
    if (!written.isEmpty()) {
      return ListStates.sentence(
          Messages.text("alert.none"),
          Messages.text("alert.none.detail", written),
          primary(Messages.text("alert.none.clear"), model.filter()::clear),
          button(importing.text(), importing::run));
    }
    return ListStates.sentence(
        Messages.text("alert.empty"),
        Messages.text("alert.empty.detail"),
        primary(importing.text(), importing::run));
  }

  private static Button primary(String text, Runnable action) {
    var button = button(text, action);
    button.getStyleClass().add("primary");
    return button;
  }

  private static Button button(String text, Runnable action) {
    var button = new Button(text);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void addUndo() {
    var done = new Label();
    done.getStyleClass().addAll("small", "muted");
    done.textProperty().bind(model.acts().lastActProperty());
    done.setTooltip(new Tooltip());
    done.getTooltip().textProperty().bind(done.textProperty());
    var undo = new Button(Messages.text("alert.undo"));
    undo.setGraphic(KeyHint.of(commands.undoing()));
    undo.setContentDisplay(ContentDisplay.RIGHT);
    undo.getStyleClass().addAll("quiet", "narrow");
    undo.visibleProperty().bind(model.acts().undoableProperty());
    undo.managedProperty().bind(model.acts().undoableProperty());
    undo.setOnAction(event -> model.acts().undo());
    table.header().tools().addAll(done, undo);
  }
}
