package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseQuery;
import io.sentineliq.workbench.casefile.CaseRow;
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
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SplitPane;

/** Binds the cases: by number on the left, what the current one is about on the right. */
public final class CaseListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "case.list";

  private final CaseDesk desk;
  private final CasePreviewController preview;
  private final Window window;
  private final List<Command> commands;
  private final CheckBox closed = new CheckBox(Messages.text("case.closedToo"));
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private DataTable<CaseRow> table;

  CaseListController(CaseDesk desk, CasePreviewController preview, Window window) {
    this.desk = desk;
    this.preview = preview;
    this.window = window;
    var list = desk.records().list();
    this.commands =
        List.of(
            Command.of("case.next", "J", () -> list.move(1)),
            Command.of("case.previous", "K", () -> list.move(-1)));
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("case.count");
    table.header().tools().add(closed);
    closed.setOnAction(event -> desk.records().list(new CaseQuery(!closed.isSelected())));
    table
        .states()
        .setEmpty(
            ListStates.sentence(Messages.text("case.empty"), Messages.text("case.empty.detail")));
    table.setOnOpen(desk::open);
    table.show(desk.records().list(), columns(window.clock()), window.memory(), MEMORY);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  /** Puts the keyboard on the rows. */
  void focus() {
    table.requestFocus();
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 400));
    subscriptions.follow(desk.records().detailsProperty(), preview::show);
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

  private static List<ListColumn<CaseRow>> columns(InstantSource clock) {
    return List.of(
        ListColumn.of(
                "number", "case.column.number", 52, Cells.<CaseRow>plainFigure(CaseRow::number))
            .figures(),
        ListColumn.of(
                "title",
                "case.column.title",
                240,
                Cells.<CaseRow>text(CaseRow::title, "title-cell"))
            .growing(),
        ListColumn.of("status", "case.column.status", 90, Cells.<CaseRow>text(CaseHead::state)),
        ListColumn.of(
            "priority",
            "case.column.priority",
            78,
            Cells.<CaseRow>text(row -> Messages.of(row.priority()))),
        ListColumn.of(
            "investigator",
            "case.column.investigator",
            100,
            Cells.<CaseRow>text(row -> Objects.requireNonNullElse(row.investigator(), "—"))),
        ListColumn.of(
                "tasks", "case.column.tasks", 52, Cells.<CaseRow>plainFigure(CaseRow::openTasks))
            .figures(),
        ListColumn.of(
                "opened", "case.column.opened", 72, Cells.<CaseRow>ago(CaseRow::createdAt, clock))
            .figures());
  }
}
