package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.classification.ui.SeverityCell;
import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementRow;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.platform.fx.CardBoard;
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
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Binds the infringements: as a list or by status on the left, the current one on the right. */
public final class InfringementListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "infringement.list";
  private static final int ON_BOARD = 300;

  private final InfringementDesk desk;
  private final InfringementDetailController detail;
  private final Command adding;
  private final Window window;
  private final List<Command> commands;
  private final Latest boardReads;
  private final CheckBox settled = new CheckBox(Messages.text("infringement.settledToo"));
  private final Button add = new Button(Messages.text("infringement.new"));
  private final ToggleButton asBoard = new ToggleButton(Messages.text("infringement.board"));
  private final CardBoard<InfringementStatus, InfringementRow> board =
      new CardBoard<>(
          InfringementStatus.class,
          List.of(InfringementStatus.values()),
          new CardBoard.Faces<>(
              InfringementRow::id, InfringementRow::status, InfringementListController::face));
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private HBox tools;
  @FXML private StackPane place;
  @FXML private DataTable<InfringementRow> table;

  InfringementListController(
      InfringementDesk desk, InfringementDetailController detail, Command adding, Window window) {
    this.desk = desk;
    this.detail = detail;
    this.adding = adding;
    this.window = window;
    this.boardReads = new Latest(window.tasks());
    var list = desk.records().list();
    this.commands =
        List.of(
            Command.of("infringement.next", "J", () -> list.move(1)),
            Command.of("infringement.previous", "K", () -> list.move(-1)),
            Command.of("infringement.assign", "S", desk::assign),
            Command.of("infringement.change", "E", desk::change),
            Command.of("infringement.plan", "P", desk::plan),
            Command.of("infringement.pack", "Shift+P", desk::pack),
            Command.of("infringement.board", "B", asBoard::fire));
  }

  @FXML
  private void initialize() {
    asBoard.getStyleClass().addAll("narrow", "segment");
    add.getStyleClass().addAll("primary", "narrow");
    add.setOnAction(event -> adding.run());
    table.header().setCountKey("infringement.count");
    asBoard.selectedProperty().subscribe(this::placeTools);
    settled.setOnAction(event -> listed());
    table
        .states()
        .setEmpty(
            ListStates.sentence(
                Messages.text("infringement.empty"),
                Messages.text("infringement.empty.detail"),
                button()));
    table.setOnOpen(detail::focus);
    table.show(desk.records().list(), columns(window.clock()), window.memory(), MEMORY);
    board.setOnMove((row, next) -> row.status().canMoveTo(next), desk::move);
    board.setOnFocus(row -> desk.records().list().reveal(row.id(), () -> {}));
    board.getStyleClass().add("case-board");
    var scroll = scroll();
    place.getChildren().add(scroll);
    scroll.visibleProperty().bind(asBoard.selectedProperty());
    table.visibleProperty().bind(asBoard.selectedProperty().not());
  }

  /** One row of them: the list has them in its own header, the board in a bar. */
  private void placeTools(boolean isBoard) {
    tools.getChildren().clear();
    var inHeader = table.header().tools();
    inHeader.removeAll(add, settled, asBoard);
    if (isBoard) {
      var space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      tools.getChildren().setAll(add, space, settled, asBoard);
    } else {
      inHeader.addAll(add, settled, asBoard);
    }
    tools.setVisible(isBoard);
    tools.setManaged(isBoard);
  }

  private ScrollPane scroll() {
    var scroll = new ScrollPane(board);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Button button() {
    var button = new Button(Messages.text("infringement.new"));
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
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 640));
    subscriptions.follow(desk.records().detailsProperty(), this::shown);
    subscriptions.add(window.shortcuts().offer(commands));
    table.activate();
    desk.records().activate();
    readBoard();
  }

  @Override
  public void deactivate() {
    boardReads.cancel();
    desk.records().deactivate();
    table.deactivate();
    subscriptions.close();
  }

  private void shown(@Nullable InfringementDetails details) {
    detail.show(details);
    readBoard();
  }

  private void listed() {
    desk.records().list(query());
    readBoard();
  }

  private InfringementQuery query() {
    return new InfringementQuery(!settled.isSelected());
  }

  private void readBoard() {
    var shown = query();
    boardReads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        progress -> desk.source().rows(desk.source().firstIds(shown, ON_BOARD, progress), progress),
        board::show,
        window.failures());
  }

  private static List<Node> face(InfringementRow row) {
    var title = new Label(InfringementWords.title(row));
    title.setWrapText(true);
    var facts =
        new Label(
            Messages.text(
                "infringement.card", Messages.of(row.type()), Messages.of(row.severity())));
    facts.getStyleClass().addAll("small", "muted");
    facts.setWrapText(true);
    var due = new Label(due(row.dueAt()));
    due.getStyleClass().addAll("small", "muted");
    return List.of(title, facts, due);
  }

  private static String due(@Nullable Instant at) {
    return at == null
        ? Messages.text("infringement.noTakedown")
        : Messages.text("takedown.due", Times.exact(at, ZoneId.systemDefault()));
  }

  private static List<ListColumn<InfringementRow>> columns(InstantSource clock) {
    return List.of(
        ListColumn.of(
            "severity",
            "detection.column.severity",
            84,
            SeverityCell.of(InfringementRow::severity)),
        ListColumn.of(
                "title",
                "detection.column.title",
                220,
                Cells.<InfringementRow>text(InfringementWords::title, "title-cell"))
            .growing(),
        ListColumn.of(
            "type",
            "infringement.column.type",
            150,
            Cells.<InfringementRow>text(row -> Messages.of(row.type()))),
        ListColumn.of(
            "brand",
            "detection.column.brand",
            96,
            Cells.<InfringementRow>text(row -> VisibleText.of(row.brand()))),
        ListColumn.of(
            "status",
            "detection.column.status",
            156,
            Cells.<InfringementRow>state(
                row -> Messages.of(row.status()), row -> row.status() == InfringementStatus.OPEN)),
        ListColumn.of(
                "since",
                "infringement.column.since",
                72,
                Cells.<InfringementRow>ago(InfringementRow::createdAt, clock))
            .figures());
  }
}
