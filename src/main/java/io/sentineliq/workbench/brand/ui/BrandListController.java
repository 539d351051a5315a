package io.sentineliq.workbench.brand.ui;

import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
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
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SplitPane;

/** Binds the brands: by importance on the left, the current one on the right. */
public final class BrandListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "brand.list";

  private final BrandDesk desk;
  private final BrandDetailController detail;
  private final Command adding;
  private final Window window;
  private final List<Command> commands;
  private final CheckBox archived = new CheckBox(Messages.text("brand.archivedToo"));
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private DataTable<BrandRow> table;

  BrandListController(BrandDesk desk, BrandDetailController detail, Command adding, Window window) {
    this.desk = desk;
    this.detail = detail;
    this.adding = adding;
    this.window = window;
    var list = desk.records().list();
    this.commands =
        List.of(
            Command.of("brand.next", "J", () -> list.move(1)),
            Command.of("brand.previous", "K", () -> list.move(-1)));
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("brand.count");
    table.header().tools().add(archived);
    archived.setOnAction(event -> desk.records().list(new BrandQuery(!archived.isSelected())));
    var first = new Button(Messages.text("brand.new"));
    first.getStyleClass().add("primary");
    first.setOnAction(event -> adding.run());
    table
        .states()
        .setEmpty(
            ListStates.sentence(
                Messages.text("brand.empty"), Messages.text("brand.empty.detail"), first));
    table.setOnOpen(detail::focus);
    table.show(desk.records().list(), columns(window.clock()), window.memory(), MEMORY);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 520));
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

  private static List<ListColumn<BrandRow>> columns(InstantSource clock) {
    return List.of(
        ListColumn.of(
                "name",
                "brand.column.name",
                200,
                Cells.<BrandRow>text(BrandRow::name, "title-cell"))
            .growing(),
        ListColumn.of(
            "status",
            "brand.column.status",
            90,
            Cells.<BrandRow>text(row -> Messages.of(row.status()))),
        ListColumn.of(
                "priority",
                "brand.column.priority",
                72,
                Cells.<BrandRow>plainFigure(BrandRow::priority))
            .figures(),
        ListColumn.of(
                "domains", "brand.column.domains", 72, Cells.<BrandRow>figure(BrandRow::domains))
            .figures(),
        ListColumn.of(
                "since", "brand.column.since", 72, Cells.<BrandRow>ago(BrandRow::createdAt, clock))
            .figures());
  }
}
