package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseColumn;
import io.sentineliq.workbench.casefile.CaseFacet;
import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.ListBoard;
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
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the cases: by number on the left, what the current one is about on the right. */
public final class CaseListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "case.list";

  private final CaseDesk desk;
  private final CasePreviewController preview;
  private final Window window;
  private final List<Command> commands;
  private final NarrowedList<CaseFacet, CaseColumn, CaseQuery, CaseRow> narrowed;
  private final ListBoard<CaseQuery, CaseRow> board;
  private final Command searching;
  private final TickBar bar;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private VBox top;
  @FXML private StackPane place;
  @FXML private DataTable<CaseRow> table;

  CaseListController(
      CaseDesk desk, CasePreviewController preview, SavedViews views, Window window) {
    this.desk = desk;
    this.preview = preview;
    this.window = window;
    this.narrowed = CaseNarrowing.of(desk, views, window);
    this.board = CaseBoard.of(desk, narrowed::query, window);
    this.searching = Command.of("case.search", "/", narrowed.bar()::focus);
    var list = desk.records().list();
    var ticks = list.selection().sizeProperty();
    var assigning = Command.of("case.assign", "S", desk::assign);
    var reviewing = Command.of("case.toReview", "R", () -> desk.moveAll(CaseStatus.REVIEW));
    var working = Command.of("case.toWork", "W", () -> desk.moveAll(CaseStatus.ACTIVE));
    var archiving =
        Command.of("case.toArchive", "Shift+A", () -> desk.moveAll(CaseStatus.ARCHIVED));
    var clearing =
        Command.of("case.tick.none", "Esc", list.selection()::clear)
            .when(ticks.greaterThan(0).and(desk.openedProperty().not()));
    this.bar =
        TickBar.of(list.selection(), List.of(assigning, reviewing, working, archiving), clearing);
    this.commands =
        List.of(
            assigning,
            reviewing,
            working,
            archiving,
            Command.of("case.tick", "Space", desk.ticked()::toggle),
            Command.of("case.tick.all", "Ctrl+A", desk.ticked()::everything),
            clearing,
            Command.of("case.next", "J", () -> list.move(1)),
            Command.of("case.previous", "K", () -> list.move(-1)),
            searching,
            Command.of("case.board", "B", board::toggle),
            Command.of("case.undo", "U", desk::takeBack),
            Command.of("case.export", "Ctrl+E", this::export));
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("case.count");
    table.bars().add(bar);
    table.setTickable(desk.records().list().selection(), desk.ticked()::everything);
    top.getChildren().addFirst(narrowed.bar());
    narrowed.bar().tools().getChildren().add(board.button());
    place.getChildren().add(board);
    table.visibleProperty().bind(board.visibleProperty().not());
    table.setOnOpen(desk::open);
    table.show(desk.records().list(), columns(window.clock()), window.memory(), MEMORY);
    narrowed.connect(table, searching);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  /** Puts the keyboard on the rows. */
  void focus() {
    table.requestFocus();
  }

  /** Lists all cases of {@code view}. */
  void show(CaseView view) {
    desk.back();
    narrowed.show(view.filter());
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 400));
    subscriptions.follow(desk.records().detailsProperty(), preview::show);
    subscriptions.onChange(desk.records().list().rowsProperty(), board::read);
    subscriptions.onChange(desk.records().detailsProperty(), board::read);
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
  }

  private void export() {
    var day = LocalDate.ofInstant(window.clock().instant(), ZoneId.systemDefault());
    new ListExport<>(desk.source(), window, desk.source()::exported)
        .choose(
            Messages.text("case.export.file", day.toString()),
            table.exported(),
            narrowed.exported());
  }

  private static List<ListColumn<CaseRow>> columns(InstantSource clock) {
    return List.of(
        ListColumn.of(
                "number", "case.column.number", 52, Cells.<CaseRow>plainFigure(CaseRow::number))
            .exportedAs(row -> Integer.toString(row.number()))
            .sortedBy(CaseColumn.NUMBER)
            .figures(),
        ListColumn.<CaseRow>of("title", "case.column.title", 240, CaseTitleCell::new)
            .exportedAs(row -> HarmlessText.of(row.title()))
            .sortedBy(CaseColumn.TITLE)
            .growing(),
        ListColumn.of("status", "case.column.status", 90, Cells.<CaseRow>text(CaseHead::state))
            .exportedAs(CaseHead::state)
            .sortedBy(CaseColumn.STATUS),
        ListColumn.of(
                "priority",
                "case.column.priority",
                78,
                Cells.<CaseRow>text(row -> Messages.of(row.priority())))
            .exportedAs(row -> Messages.of(row.priority()))
            .sortedBy(CaseColumn.PRIORITY),
        ListColumn.of(
                "investigator",
                "case.column.investigator",
                100,
                Cells.<CaseRow>text(row -> Objects.requireNonNullElse(row.investigator(), "—")))
            .exportedAs(row -> Objects.requireNonNullElse(row.investigator(), ""))
            .sortedBy(CaseColumn.INVESTIGATOR),
        word("type", "case.column.type", CaseRow::type),
        word("confidentiality", "case.column.confidentiality", CaseRow::confidentiality),
        word("tlp", "case.column.tlp", CaseRow::tlp),
        ListColumn.of(
                "tasks", "case.column.tasks", 52, Cells.<CaseRow>plainFigure(CaseRow::openTasks))
            .exportedAs(row -> Long.toString(row.openTasks()))
            .sortedBy(CaseColumn.TASKS)
            .figures(),
        ListColumn.of(
                "opened", "case.column.opened", 72, Cells.<CaseRow>ago(CaseRow::createdAt, clock))
            .exportedAs(row -> row.createdAt().toString())
            .sortedBy(CaseColumn.OPENED)
            .figures());
  }

  /** What is only looked at now and then. */
  private static ListColumn<CaseRow> word(
      String id, String titleKey, Function<CaseRow, Enum<?>> constant) {
    return ListColumn.of(
            id, titleKey, 100, Cells.<CaseRow>text(row -> Messages.of(constant.apply(row))))
        .exportedAs(row -> Messages.of(constant.apply(row)))
        .hidden();
  }
}
