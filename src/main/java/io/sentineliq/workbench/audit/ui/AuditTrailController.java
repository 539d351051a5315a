package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditFilter;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Binds the history: entries on the left, the current one in full on the right. */
public final class AuditTrailController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "audit.trail";

  private final AuditTrailViewModel model;
  private final LedgerCheckViewModel check;
  private final ListExport<AuditRow> export;
  private final Window window;
  private final AuditEntryController entry;
  private final List<Command> commands;
  private final AuditFilterBar bar;
  private final Label standing = new Label();
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private DataTable<AuditRow> table;

  /** The history over {@code model}, with {@code entry} beside the list. */
  public AuditTrailController(
      AuditTrailViewModel model,
      LedgerCheckViewModel check,
      ListExport<AuditRow> export,
      Window window,
      AuditEntryController entry) {
    this.model = model;
    this.check = check;
    this.export = export;
    this.window = window;
    this.bar = new AuditFilterBar(window.dialogs(), this::narrow);
    this.entry = entry;
    this.commands =
        List.of(
            Command.of("audit.next", "J", () -> model.list().move(1)),
            Command.of("audit.previous", "K", () -> model.list().move(-1)),
            Command.of("audit.search", "/", bar::focus),
            Command.of("audit.export", "Ctrl+E", this::exportList),
            Command.of("audit.verify", "V", check::verify).when(check.idleProperty()));
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("audit.count");
    table.header().tools().add(verifyButton());
    table
        .states()
        .setEmpty(
            ListStates.sentence(Messages.text("audit.empty"), Messages.text("audit.empty.detail")));
    table.setOnOpen(entry::focus);
    standing.getStyleClass().addAll("small", "muted", "ledger-standing");
    standing.setWrapText(true);
    standing.setMaxWidth(Double.MAX_VALUE);
    standing.setMinHeight(Region.USE_PREF_SIZE);
    table.bars().addFirst(bar);
    table.bars().add(standing);
    table.show(model.list(), columns(), window.memory(), MEMORY);
    table.offer(commands.get(commands.size() - 2));
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 400));
    subscriptions.follow(model.detailsProperty(), entry::show);
    subscriptions.follow(model.failureProperty(), entry::showFailure);
    subscriptions.follow(model.resourcesProperty(), bar::offer);
    subscriptions.follow(check.standingProperty(), standing::setText);
    subscriptions.add(window.shortcuts().offer(commands));
    check.compare();
    table.activate();
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
    table.deactivate();
    subscriptions.close();
  }

  private void narrow(AuditFilter filter) {
    if (!filter.equals(model.filter())) {
      model.filter(filter);
      var isFiltered = !filter.isEverything();
      table
          .states()
          .setEmpty(
              ListStates.sentence(
                  Messages.text(isFiltered ? "audit.empty.filtered" : "audit.empty"),
                  Messages.text(isFiltered ? "audit.empty.widen" : "audit.empty.detail")));
    }
  }

  private void exportList() {
    var asked = model.filter();
    export.choose(
        Messages.text("audit.export.name"),
        table.exported(),
        progress -> model.found(asked, progress));
  }

  private Button verifyButton() {
    var verify = commands.getLast();
    var button = new Button(verify.text(), Icons.of("mdi2s-shield-check-outline"));
    button.getStyleClass().add("narrow");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> verify.run());
    button.disableProperty().bind(BooleanExpression.booleanExpression(verify.enabled()).not());
    return button;
  }

  private static List<ListColumn<AuditRow>> columns() {
    return List.of(
        ListColumn.of(
                "sequence",
                "audit.column.sequence",
                60,
                Cells.<AuditRow>plainFigure(AuditRow::sequence))
            .figures()
            .exportedAs(row -> Long.toString(row.sequence())),
        ListColumn.of("time", "audit.column.time", 188, Cells.<AuditRow>exactTime(AuditRow::at))
            .exportedAs(row -> row.at().toString()),
        ListColumn.of("actor", "audit.column.actor", 108, Cells.<AuditRow>text(AuditRow::actor))
            .exportedAs(AuditRow::actor),
        ListColumn.of(
                "action",
                "audit.column.action",
                216,
                Cells.<AuditRow>text(AuditRow::action, "mono"))
            .exportedAs(AuditRow::action),
        ListColumn.of(
                "resource",
                "audit.column.resource",
                92,
                Cells.<AuditRow>text(AuditRow::resource, "muted-cell"))
            .exportedAs(row -> row.resource() + " " + row.resourceId()),
        ListColumn.of(
                "description",
                "audit.column.description",
                240,
                Cells.<AuditRow>text(AuditRow::description, "title-cell"))
            .growing()
            .exportedAs(AuditRow::description));
  }
}
