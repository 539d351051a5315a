package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.FilterChip;
import io.sentineliq.workbench.platform.fx.Icons;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.TickBar;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Binds the exhibits: the list above, the current one in full below. */
public final class ExhibitListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "evidence.list";
  private static final List<CustodyState> STATES =
      List.of(
          CustodyState.COLLECTED,
          CustodyState.IN_CUSTODY,
          CustodyState.CHECKED_OUT,
          CustodyState.IN_TRANSIT,
          CustodyState.RETURNED_TO_OWNER,
          CustodyState.HANDED_OVER,
          CustodyState.DISPOSED);

  private final ExhibitDesk desk;
  private final ExhibitDetailController detail;
  private final ListExport<ExhibitRow> export;
  private final Command verifying;
  private final Command exporting;
  private final Command clearing;
  private final TickBar bar;
  private final List<Command> commands;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Set<CustodyState> chosen = EnumSet.noneOf(CustodyState.class);
  private final Map<CustodyState, FilterChip> chips = new EnumMap<>(CustodyState.class);
  private boolean isTroubled;

  @FXML private SplitPane split;
  @FXML private HBox filter;
  @FXML private TextField search;
  @FXML private DataTable<ExhibitRow> table;

  ExhibitListController(
      ExhibitDesk desk, ExhibitDetailController detail, ListExport<ExhibitRow> export) {
    this.desk = desk;
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
            tool("evidence.verify.all", desk::verifyAll),
            new BagMenu(desk.acts().bags(), desk::export, Optional::empty),
            new CollectMenu(desk.acts().collecting(), Optional::empty));
    table.bars().add(bar);
    table.setTickable(desk.records().list().selection(), this::tickEverything);
    STATES.forEach(this::addChip);
    addTroubleChip();
    table.states().setEmpty(empty());
    table.setOnOpen(detail::focus);
    table.show(desk.records().list(), ExhibitColumns.all(), window.memory(), MEMORY);
    table.offer(commands.getLast());
    search.setOnAction(event -> filter());
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    var window = desk.window();
    bar.follow(subscriptions);
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 500));
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
    all.add(Command.of("evidence.search", "/", () -> search.requestFocus()));
    var collecting = desk.acts().collecting();
    all.add(Command.of("evidence.collect.files", "N", () -> collecting.files(Optional.empty())));
    all.add(Command.of("evidence.collect.folder", null, () -> collecting.folder(Optional.empty())));
    all.add(
        Command.of("evidence.collect.thing", "Shift+N", () -> collecting.thing(Optional.empty())));
    all.add(verifying);
    all.add(Command.of("evidence.verify.all", "Shift+V", desk::verifyAll));
    all.add(Command.of("evidence.look", "P", desk::look));
    all.add(Command.of("evidence.extract", "F", desk::extract));
    all.add(Command.of("evidence.derive", "C", desk::copy));
    all.add(exporting);
    var bags = desk.acts().bags();
    all.add(Command.of("evidence.import", "Shift+X", () -> bags.take(Optional.empty())));
    all.add(Command.of("evidence.receipt", null, bags::enter));
    all.add(Command.of("evidence.key.own", null, bags::showKey));
    all.add(Command.of("evidence.report", "R", desk::report));
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
    var asked = desk.query();
    export.choose(
        Messages.text("evidence.export.name"),
        table.exported(),
        progress -> desk.records().ids(asked, progress));
  }

  private Node empty() {
    var collecting = desk.acts().collecting();
    var files = button("evidence.collect.files", () -> collecting.files(Optional.empty()));
    files.getStyleClass().add("primary");
    return ListStates.sentence(
        Messages.text("evidence.empty"),
        Messages.text("evidence.empty.detail"),
        files,
        button("evidence.collect.thing", () -> collecting.thing(Optional.empty())));
  }

  private static Button button(String key, Runnable action) {
    var button = new Button(Messages.text("evidence.ask", Messages.text(key)));
    button.setOnAction(event -> action.run());
    return button;
  }

  private void addChip(CustodyState state) {
    var chip =
        new FilterChip(
            Messages.of(state),
            null,
            () -> {
              if (!chosen.remove(state)) {
                chosen.add(state);
              }
              filter();
            });
    chips.put(state, chip);
    filter.getChildren().add(chip);
  }

  private void addTroubleChip() {
    var mark = Icons.of("mdi2a-alert-outline");
    var chip = new FilterChip(Messages.text("evidence.trouble"), mark, () -> {});
    chip.setOnAction(
        event -> {
          isTroubled = !isTroubled;
          chip.setActive(isTroubled);
          filter();
        });
    filter.getChildren().add(chip);
  }

  private void filter() {
    chips.forEach((state, chip) -> chip.setActive(chosen.contains(state)));
    desk.list(
        new ExhibitQuery(
            Optional.empty(),
            search.getText().strip(),
            Set.of(),
            Set.copyOf(chosen),
            Optional.empty(),
            isTroubled));
  }
}
