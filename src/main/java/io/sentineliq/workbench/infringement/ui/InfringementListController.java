package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.classification.ui.SeverityCell;
import io.sentineliq.workbench.infringement.InfringementColumn;
import io.sentineliq.workbench.infringement.InfringementFacet;
import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.ListBoard;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.NarrowedList;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the infringements: as a list or by status on the left, the current one on the right. */
public final class InfringementListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "infringement.list";

  private final InfringementDesk desk;
  private final InfringementDetailController detail;
  private final Command adding;
  private final Window window;
  private final NarrowedList<
          InfringementFacet, InfringementColumn, InfringementQuery, InfringementRow>
      narrowed;
  private final ListBoard<InfringementQuery, InfringementRow> board;
  private final Command searching;
  private final List<Command> commands;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private VBox top;
  @FXML private StackPane place;
  @FXML private DataTable<InfringementRow> table;

  InfringementListController(
      InfringementDesk desk,
      InfringementDetailController detail,
      Command adding,
      SavedViews views,
      Window window) {
    this.desk = desk;
    this.detail = detail;
    this.adding = adding;
    this.window = window;
    this.narrowed = InfringementNarrowing.of(desk, views, window);
    this.board = InfringementBoard.of(desk, narrowed::query, window);
    this.searching = Command.of("infringement.search", "/", narrowed.bar()::focus);
    var list = desk.records().list();
    this.commands =
        List.of(
            Command.of("infringement.next", "J", () -> list.move(1)),
            Command.of("infringement.previous", "K", () -> list.move(-1)),
            searching,
            Command.of("infringement.assign", "S", desk::assign),
            Command.of("infringement.change", "E", desk::change),
            Command.of("infringement.plan", "P", desk::plan),
            Command.of("infringement.pack", "Shift+P", desk::pack),
            Command.of("infringement.board", "B", board::toggle),
            Command.of("infringement.export", "Ctrl+E", this::export));
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("infringement.count");
    top.getChildren().addFirst(narrowed.bar());
    narrowed.bar().tools().getChildren().add(board.button());
    place.getChildren().add(board);
    table.visibleProperty().bind(board.visibleProperty().not());
    table.setOnOpen(detail::focus);
    table.show(desk.records().list(), columns(window.clock()), window.memory(), MEMORY);
    narrowed.connect(table, searching);
    table.offer(adding);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 640));
    subscriptions.follow(desk.records().detailsProperty(), detail::show);
    subscriptions.onChange(desk.records().list().rowsProperty(), board::read);
    subscriptions.onChange(desk.records().detailsProperty(), board::read);
    narrowed.follow(subscriptions);
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

  private void export() {
    var day = LocalDate.ofInstant(window.clock().instant(), ZoneId.systemDefault());
    new ListExport<>(desk.source(), window, desk.source()::exported)
        .choose(
            Messages.text("infringement.export.file", day.toString()),
            table.exported(),
            narrowed.exported());
  }

  private static List<ListColumn<InfringementRow>> columns(InstantSource clock) {
    return List.of(
        ListColumn.of(
                "severity",
                "detection.column.severity",
                84,
                SeverityCell.of(InfringementRow::severity))
            .exportedAs(row -> Messages.of(row.severity()))
            .sortedBy(InfringementColumn.SEVERITY),
        ListColumn.of(
                "title",
                "detection.column.title",
                220,
                Cells.<InfringementRow>text(InfringementWords::title, "title-cell"))
            .exportedAs(InfringementWords::title)
            .sortedBy(InfringementColumn.TITLE)
            .growing(),
        ListColumn.of(
                "type",
                "infringement.column.type",
                150,
                Cells.<InfringementRow>text(row -> Messages.of(row.type())))
            .exportedAs(row -> Messages.of(row.type()))
            .sortedBy(InfringementColumn.TYPE),
        ListColumn.of(
                "brand",
                "detection.column.brand",
                96,
                Cells.<InfringementRow>text(row -> VisibleText.of(row.brand())))
            .exportedAs(row -> VisibleText.of(row.brand()))
            .sortedBy(InfringementColumn.BRAND),
        ListColumn.of(
                "status",
                "detection.column.status",
                156,
                Cells.<InfringementRow>state(
                    row -> Messages.of(row.status()),
                    row -> row.status() == InfringementStatus.OPEN))
            .exportedAs(row -> Messages.of(row.status()))
            .sortedBy(InfringementColumn.STATUS),
        ListColumn.of(
                "since",
                "infringement.column.since",
                72,
                Cells.<InfringementRow>ago(InfringementRow::createdAt, clock))
            .exportedAs(row -> row.createdAt().toString())
            .sortedBy(InfringementColumn.SINCE)
            .figures());
  }
}
