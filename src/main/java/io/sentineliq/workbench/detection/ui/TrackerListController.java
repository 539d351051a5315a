package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.classification.ui.SeverityCell;
import io.sentineliq.workbench.detection.tracking.TrackerQuery;
import io.sentineliq.workbench.detection.tracking.TrackerRow;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SplitPane;

/** Binds the trackers: by name on the left, the current one on the right. */
public final class TrackerListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "tracker.list";

  private final TrackerDesk desk;
  private final TrackerDetailController detail;
  private final Command adding;
  private final Window window;
  private final List<Command> commands;
  private final CheckBox paused = new CheckBox(Messages.text("tracker.pausedToo"));
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private DataTable<TrackerRow> table;

  TrackerListController(
      TrackerDesk desk, TrackerDetailController detail, Command adding, Window window) {
    this.desk = desk;
    this.detail = detail;
    this.adding = adding;
    this.window = window;
    var list = desk.records().list();
    this.commands =
        List.of(
            Command.of("tracker.next", "J", () -> list.move(1)),
            Command.of("tracker.previous", "K", () -> list.move(-1)),
            Command.of("tracker.change", "E", desk::change));
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("tracker.count");
    table.header().tools().addAll(button(), paused);
    paused.setOnAction(event -> desk.records().list(new TrackerQuery(!paused.isSelected())));
    table
        .states()
        .setEmpty(
            ListStates.sentence(
                Messages.text("tracker.empty"), Messages.text("tracker.empty.detail"), button()));
    table.setOnOpen(detail::focus);
    table.show(desk.records().list(), columns(), window.memory(), MEMORY);
    table.offer(adding);
  }

  private Button button() {
    var button = new Button(Messages.text("tracker.new"));
    button.getStyleClass().add("primary");
    button.setOnAction(event -> adding.run());
    return button;
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 560));
    subscriptions.follow(desk.records().detailsProperty(), detail::show);
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

  private static List<ListColumn<TrackerRow>> columns() {
    return List.of(
        ListColumn.of(
                "name",
                "tracker.column.name",
                200,
                Cells.<TrackerRow>text(TrackerRow::name, "title-cell"))
            .growing(),
        ListColumn.of(
            "type",
            "tracker.column.type",
            104,
            Cells.<TrackerRow>text(row -> Messages.of(row.type()))),
        ListColumn.of(
            "brand",
            "tracker.column.brand",
            110,
            Cells.<TrackerRow>text(row -> Objects.requireNonNullElse(row.brand(), "—"))),
        ListColumn.of(
            "severity", "tracker.column.severity", 84, SeverityCell.of(TrackerRow::severity)),
        ListColumn.of(
            "state",
            "tracker.column.state",
            76,
            Cells.<TrackerRow>text(
                row -> Messages.text(row.isActive() ? "tracker.runs" : "tracker.paused"))),
        ListColumn.of(
                "matches",
                "tracker.column.matches",
                72,
                Cells.<TrackerRow>figure(TrackerRow::matches))
            .figures());
  }
}
