package io.sentineliq.workbench.audit.ui;

import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Binds the history: entries on the left, the current one in full on the right. */
public final class AuditTrailController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "audit.trail";

  private final AuditTrailViewModel model;
  private final Shortcuts shortcuts;
  private final ViewMemory memory;
  private final AuditEntryController entry;
  private final List<Command> commands;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private DataTable<AuditRow> table;

  /** The history over {@code model}, with {@code entry} beside the list. */
  public AuditTrailController(
      AuditTrailViewModel model,
      LedgerCheckViewModel check,
      Shortcuts shortcuts,
      ViewMemory memory,
      AuditEntryController entry) {
    this.model = model;
    this.shortcuts = shortcuts;
    this.memory = memory;
    this.entry = entry;
    this.commands =
        List.of(
            Command.of("audit.next", "J", () -> model.list().move(1)),
            Command.of("audit.previous", "K", () -> model.list().move(-1)),
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
    table.show(model.list(), columns(), memory, MEMORY);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, memory, MEMORY, 400));
    subscriptions.follow(model.detailsProperty(), entry::show);
    subscriptions.follow(model.failureProperty(), entry::showFailure);
    subscriptions.add(shortcuts.offer(commands));
    table.activate();
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
    table.deactivate();
    subscriptions.close();
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
            .figures(),
        ListColumn.of("time", "audit.column.time", 188, Cells.<AuditRow>exactTime(AuditRow::at)),
        ListColumn.of("actor", "audit.column.actor", 108, Cells.<AuditRow>text(AuditRow::actor)),
        ListColumn.of(
            "action", "audit.column.action", 176, Cells.<AuditRow>text(AuditRow::action, "mono")),
        ListColumn.of(
            "resource",
            "audit.column.resource",
            92,
            Cells.<AuditRow>text(AuditRow::resource, "muted-cell")),
        ListColumn.of(
                "description",
                "audit.column.description",
                280,
                Cells.<AuditRow>text(AuditRow::description, "title-cell"))
            .growing());
  }
}
