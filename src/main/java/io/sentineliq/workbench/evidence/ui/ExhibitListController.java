package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitColumn;
import io.sentineliq.workbench.evidence.ExhibitFacet;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.TickBar;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.NarrowedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** Binds the exhibits: the list above, the current one in full below. */
public final class ExhibitListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "evidence.list";

  private final ExhibitDesk desk;
  private final ExhibitDetailController detail;
  private final ListExport<ExhibitRow> export;
  private final Command verifying;
  private final Command exporting;
  private final Command clearing;
  private final TickBar bar;
  private final List<Command> commands;
  private final Subscriptions subscriptions = new Subscriptions();
  private final NarrowedList<ExhibitFacet, ExhibitColumn, ExhibitQuery, ExhibitRow> narrowed;
  private final Command searching;

  @FXML private SplitPane split;
  @FXML private DataTable<ExhibitRow> table;

  ExhibitListController(
      ExhibitDesk desk,
      ExhibitDetailController detail,
      SavedViews views,
      ListExport<ExhibitRow> export) {
    this.desk = desk;
    this.narrowed = ExhibitNarrowing.of(desk, views);
    this.searching = Command.of("evidence.search", "/", narrowed.bar()::focus);
    this.detail = detail;
    this.export = export;
    var ticks = desk.records().list().selection();
    this.verifying = Command.of("evidence.verify", "V", desk::verify);
    this.exporting = Command.of("evidence.bag", "X", desk::export);
    this.clearing =
        Command.of("evidence.tick.none", "Esc", ticks::clear)
            .when(ticks.sizeProperty().greaterThan(0));
    this.bar = TickBar.of(ticks, List.of(verifying, exporting), clearing);
    this.commands = commands();
  }

  @FXML
  private void initialize() {
    var window = desk.window();
    table.header().setCountKey("evidence.count");
    table
        .header()
        .tools()
        .addAll(
            tool("evidence.verify.all", this::verifyAll),
            new BagMenu(desk.acts().bags(), desk::export, Optional::empty),
            new CollectMenu(desk.acts().collecting(), Optional::empty));
    table.bars().addFirst(narrowed.bar());
    table.bars().add(bar);
    table.setTickable(desk.records().list().selection(), this::tickEverything);
    table.setOnOpen(detail::focus);
    table.show(desk.records().list(), ExhibitColumns.all(), window.memory(), MEMORY);
    table.offer(commands.getLast());
    narrowed.connect(table, searching);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    var window = desk.window();
    bar.follow(subscriptions);
    narrowed.follow(subscriptions);
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 400));
    subscriptions.follow(desk.records().detailsProperty(), detail::show);
    subscriptions.follow(desk.records().failureProperty(), detail::showFailure);
    subscriptions.add(window.shortcuts().offer(commands));
    table.activate();
    desk.records().activate();
    table.focusRows();
  }

  @Override
  public void deactivate() {
    desk.records().deactivate();
    table.deactivate();
    subscriptions.close();
  }

  private List<Command> commands() {
    var list = desk.records().list();
    var all = new ArrayList<Command>();
    all.add(Command.of("evidence.next", "J", () -> list.move(1)));
    all.add(Command.of("evidence.previous", "K", () -> list.move(-1)));
    all.add(searching);
    var collecting = desk.acts().collecting();
    all.add(Command.of("evidence.collect.files", "N", () -> collecting.files(Optional.empty())));
    all.add(Command.of("evidence.collect.folder", null, () -> collecting.folder(Optional.empty())));
    all.add(
        Command.of("evidence.collect.thing", "Shift+N", () -> collecting.thing(Optional.empty())));
    all.add(verifying);
    all.add(Command.of("evidence.verify.all", "Shift+V", this::verifyAll));
    all.add(Command.of("evidence.look", "P", desk::look));
    all.add(Command.of("evidence.extract", "F", desk::extract));
    all.add(Command.of("evidence.derive", "C", desk::copy));
    all.add(exporting);
    var bags = desk.acts().bags();
    all.add(Command.of("evidence.import", "Shift+X", () -> bags.take(Optional.empty())));
    all.add(Command.of("evidence.receipt", null, bags::enter));
    all.add(Command.of("evidence.key.own", null, bags::showKey));
    all.add(Command.of("evidence.report", "R", desk::report));
    desk.verbs().forEach(verb -> all.add(Command.of(verb.id(), verb.keys(), () -> desk.act(verb))));
    all.add(
        Command.of(
            "evidence.tick", "Space", () -> list.selection().toggle(list.currentProperty().get())));
    all.add(Command.of("evidence.tick.all", "Ctrl+A", this::tickEverything));
    all.add(clearing);
    for (var verb : CustodyVerb.values()) {
      all.add(
          new Command(
              "evidence." + verb.name().toLowerCase(Locale.ROOT),
              Messages.of(verb),
              verb.key(),
              () -> desk.begin(verb),
              new ReadOnlyBooleanWrapper(true)));
    }
    all.add(Command.of("evidence.export", "Ctrl+E", this::exportList));
    return List.copyOf(all);
  }

  private void tickEverything() {
    desk.records()
        .list()
        .selection()
        .everything(desk.window().clock().instant(), desk.window().failures());
  }

  private static Button tool(String key, Runnable action) {
    var button = button(key, action);
    button.getStyleClass().add("narrow");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setId(key.replace('.', '-'));
    return button;
  }

  private void exportList() {
    export.choose(Messages.text("evidence.export.name"), table.exported(), narrowed.exported());
  }

  private void verifyAll() {
    desk.verifyAll(narrowed.query());
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Messages.text("evidence.ask", Messages.text(key)));
    button.setOnAction(event -> action.run());
    return button;
  }
}
