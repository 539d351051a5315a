package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.classification.ui.SeverityCell;
import io.sentineliq.workbench.incident.IncidentColumn;
import io.sentineliq.workbench.incident.IncidentFacet;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentRow;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.TickBar;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.NarrowedList;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;

/** Binds the incidents: by urgency on the left, the current one on the right. */
public final class IncidentListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "incident.list";

  private final IncidentDesk desk;
  private final IncidentDetailController detail;
  private final Window window;
  private final List<Command> commands;
  private final NarrowedList<IncidentFacet, IncidentColumn, IncidentQuery, IncidentRow> narrowed;
  private final MeanTimes means;
  private final Command searching;
  private final TickBar bar;
  private final ListExport<IncidentRow> export;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Subscriptions divider = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private DataTable<IncidentRow> table;

  IncidentListController(
      IncidentDesk desk, IncidentDetailController detail, SavedViews views, Window window) {
    this.desk = desk;
    this.detail = detail;
    this.window = window;
    this.narrowed = IncidentNarrowing.of(desk, views, window);
    this.means = new MeanTimes(desk.source(), window, view -> narrowed.show(view.filter()));
    this.searching = Command.of("incident.search", "/", narrowed.bar()::focus);
    this.export = new ListExport<>(desk.source(), window, desk.source()::exported);
    var list = desk.records().list();
    var ticks = list.selection().sizeProperty();
    var taking = Command.of("incident.take", "T", desk::take);
    var assigning = Command.of("incident.assign", "S", desk::assign);
    var moving = Command.of("incident.move", "M", desk::move);
    var clearing =
        Command.of("incident.tick.none", "Esc", list.selection()::clear)
            .when(ticks.greaterThan(0).and(desk.openedProperty().not()));
    this.bar = TickBar.of(list.selection(), List.of(taking, assigning, moving), clearing);
    this.commands =
        List.of(
            searching,
            Command.of("incident.undo", "U", desk::takeBack),
            Command.of("incident.export", "Ctrl+E", this::export),
            Command.of("incident.next", "J", () -> list.move(1)),
            Command.of("incident.previous", "K", () -> list.move(-1)),
            taking,
            assigning,
            moving,
            Command.of("incident.edit", "E", desk::change),
            Command.of("incident.tick", "Space", desk.ticked()::toggle),
            Command.of("incident.tick.all", "Ctrl+A", desk.ticked()::everything),
            clearing,
            Command.of("incident.openThis", "Enter", desk::open).when(desk.openedProperty().not()),
            Command.of("incident.back", "Esc", desk::back).when(desk.openedProperty()));
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("incident.count");
    table.bars().addFirst(narrowed.bar());
    table.bars().add(bar);
    table.header().tools().add(means);
    table.setTickable(desk.records().list().selection(), desk.ticked()::everything);
    table.setOnOpen(desk::open);
    table.show(desk.records().list(), columns(window.clock()), window.memory(), MEMORY);
    narrowed.connect(table, searching);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  /** Lists all incidents of {@code view}. */
  void show(IncidentView view) {
    desk.back();
    narrowed.show(view.filter());
  }

  @Override
  public void activate() {
    detail.activate();
    subscriptions.follow(desk.openedProperty(), this::giveRoom);
    subscriptions.onChange(desk.records().detailsProperty(), means::read);
    means.read();
    narrowed.follow(subscriptions);
    bar.follow(subscriptions);
    subscriptions.add(window.shortcuts().offer(commands));
    table.activate();
    desk.records().activate();
  }

  @Override
  public void deactivate() {
    desk.records().deactivate();
    table.deactivate();
    subscriptions.close();
    divider.close();
    detail.deactivate();
  }

  /** The list steps aside for one incident. */
  private void giveRoom(boolean isOpened) {
    divider.close();
    if (isOpened) {
      split.getItems().remove(table);
    } else {
      if (!split.getItems().contains(table)) {
        split.getItems().addFirst(table);
      }
      divider.add(SplitMemory.follow(split, window.memory(), MEMORY, 680, 560));
      table.focusRows();
    }
  }

  private void export() {
    var day = LocalDate.ofInstant(window.clock().instant(), ZoneId.systemDefault());
    export.choose(
        Messages.text("incident.export.file", day.toString()),
        table.exported(),
        narrowed.exported());
  }

  private static List<ListColumn<IncidentRow>> columns(InstantSource clock) {
    return List.of(
        ListColumn.of(
                "severity", "incident.column.severity", 84, SeverityCell.of(IncidentRow::severity))
            .exportedAs(row -> Messages.of(row.severity()))
            .sortedBy(IncidentColumn.SEVERITY),
        ListColumn.of(
                "title",
                "incident.column.title",
                240,
                Cells.<IncidentRow>text(row -> HarmlessText.of(row.title()), "title-cell"))
            .exportedAs(row -> HarmlessText.of(row.title()))
            .sortedBy(IncidentColumn.TITLE)
            .growing(),
        ListColumn.of(
                "status",
                "incident.column.status",
                108,
                Cells.<IncidentRow>text(row -> Messages.of(row.status())))
            .exportedAs(row -> Messages.of(row.status()))
            .sortedBy(IncidentColumn.STATUS),
        ListColumn.of("sla", "incident.column.sla", 148, () -> new ClockCell(clock))
            .exportedAs(row -> row.slaDeadline().toString())
            .sortedBy(IncidentColumn.SLA),
        ListColumn.of(
                "assignee",
                "incident.column.assignee",
                96,
                Cells.<IncidentRow>text(row -> Objects.requireNonNullElse(row.assignee(), "—")))
            .exportedAs(row -> Objects.requireNonNullElse(row.assignee(), ""))
            .sortedBy(IncidentColumn.ASSIGNEE),
        ListColumn.of(
                "progress",
                "incident.column.progress",
                64,
                Cells.<IncidentRow>plainFigure(IncidentRow::progress))
            .exportedAs(row -> Integer.toString(row.progress()))
            .sortedBy(IncidentColumn.PROGRESS)
            .hidden()
            .figures(),
        ListColumn.of(
                "alerts",
                "incident.column.alerts",
                56,
                Cells.<IncidentRow>figure(IncidentRow::alerts))
            .exportedAs(row -> Long.toString(row.alerts()))
            .hidden()
            .figures(),
        ListColumn.of(
                "opened",
                "incident.column.opened",
                72,
                Cells.<IncidentRow>ago(IncidentRow::createdAt, clock))
            .exportedAs(row -> row.createdAt().toString())
            .sortedBy(IncidentColumn.OPENED)
            .hidden()
            .figures());
  }
}
