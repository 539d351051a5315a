package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.KeyHint;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.InstantSource;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;

/** Binds the inbox: list on the left, the current alert on the right. */
public final class AlertInboxController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "alert.inbox";

  private final AlertInboxViewModel model;
  private final Shortcuts shortcuts;
  private final ViewMemory memory;
  private final InstantSource clock;
  private final Command importing;
  private final AlertDetailController detail;
  private final Subscriptions subscriptions = new Subscriptions();
  private final List<Command> commands;

  @FXML private SplitPane split;
  @FXML private DataTable<AlertRow> table;

  /**
   * The inbox over {@code model}; {@code importing} is what an empty inbox offers, {@code detail}
   * what stands beside the list.
   */
  public AlertInboxController(
      AlertInboxViewModel model,
      Shortcuts shortcuts,
      ViewMemory memory,
      InstantSource clock,
      Command importing,
      AlertDetailController detail) {
    this.model = model;
    this.shortcuts = shortcuts;
    this.memory = memory;
    this.clock = clock;
    this.importing = importing;
    this.detail = detail;
    this.commands =
        List.of(
            Command.of("alert.next", "J", () -> model.list().move(1)),
            Command.of("alert.previous", "K", () -> model.list().move(-1)),
            Command.of("alert.acknowledge", "A", model::acknowledge)
                .when(model.acknowledgeableProperty()),
            Command.of("alert.undo", "U", model::undo).when(model.undoableProperty()));
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("alert.count");
    table.states().setEmpty(emptyState());
    table.setOnSort(this::sort);
    table.setOnOpen(detail::focus);
    table.show(model.list(), AlertColumns.of(clock), memory, MEMORY);
    addUndoTo(table);
    detail.setVerbs(model::acknowledge, model.acknowledgeableProperty());
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, memory, MEMORY, 400));
    subscriptions.follow(model.orderProperty(), table::showOrder);
    subscriptions.follow(model.list().currentRowProperty(), detail::show);
    subscriptions.follow(model.list().currentProperty(), index -> showPosition());
    subscriptions.onChange(model.list().rowsProperty(), this::showPosition);
    subscriptions.add(shortcuts.offer(commands));
    table.activate();
    detail.activate();
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
    detail.deactivate();
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
    var choose = new Button(importing.text());
    choose.getStyleClass().add("primary");
    choose.setOnAction(event -> importing.run());
    return ListStates.sentence(
        Messages.text("alert.empty"), Messages.text("alert.empty.detail"), choose);
  }

  private void addUndoTo(DataTable<AlertRow> list) {
    var done = new Label();
    done.getStyleClass().addAll("small", "muted");
    done.textProperty().bind(model.lastActProperty());
    var undo = new Button(Messages.text("alert.undo"));
    var keys = new KeyHint();
    keys.setCommand("alert.undo");
    undo.setGraphic(keys);
    undo.setContentDisplay(ContentDisplay.RIGHT);
    undo.getStyleClass().addAll("quiet", "narrow");
    undo.visibleProperty().bind(model.undoableProperty());
    undo.managedProperty().bind(model.undoableProperty());
    undo.setOnAction(event -> model.undo());
    list.header().tools().addAll(done, undo);
  }
}
