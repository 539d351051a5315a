package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.source.SourceQuery;
import io.sentineliq.workbench.detection.source.SourceRow;
import io.sentineliq.workbench.detection.source.Sources;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.SeenAct;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;

/** Binds the sources with what has come from each. */
public final class SourceListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "source.list";

  private final Sources sources;
  private final RecordDesk<SourceQuery, SourceRow, SourceRow> desk;
  private final Window window;
  private final Command adding;
  private final Command changing;
  private final Command using;
  private final List<Command> commands;
  private final CheckBox unused = new CheckBox(Messages.text("source.unusedToo"));
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private DataTable<SourceRow> table;

  SourceListController(
      Sources sources, RecordDesk<SourceQuery, SourceRow, SourceRow> desk, Window window) {
    this.sources = sources;
    this.desk = desk;
    this.window = window;
    var list = desk.list();
    var hasRow = Bindings.isNotNull(list.currentRowProperty());
    this.adding = Command.of("source.new", "N", this::add);
    this.changing = Command.of("source.change", "E", this::change).when(hasRow);
    this.using = Command.of("source.use", "P", this::use).when(hasRow);
    this.commands =
        List.of(
            adding,
            changing,
            using,
            Command.of("source.next", "J", () -> list.move(1)),
            Command.of("source.previous", "K", () -> list.move(-1)));
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("source.count");
    table.header().tools().addAll(button(), unused);
    unused.setOnAction(event -> desk.list(new SourceQuery(!unused.isSelected())));
    table
        .states()
        .setEmpty(
            ListStates.sentence(
                Messages.text("source.empty"), Messages.text("source.empty.detail"), button()));
    table.setOnOpen(this::change);
    table.show(desk.list(), columns(window.clock()), window.memory(), MEMORY);
    table.offer(adding);
    table.offer(changing);
    table.offer(using);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(window.shortcuts().offer(commands));
    table.activate();
    desk.activate();
  }

  @Override
  public void deactivate() {
    desk.deactivate();
    table.deactivate();
    subscriptions.close();
  }

  private Button button() {
    var button = new Button(Messages.text("source.new"));
    button.getStyleClass().add("primary");
    button.setOnAction(event -> adding.run());
    return button;
  }

  private void add() {
    Filling.ask(
        window,
        new SourceForm(),
        (said, refused) ->
            desk.act(Messages.text("source.changing"), () -> sources.add(said), refused));
  }

  private void change() {
    var row = desk.list().currentRowProperty().get();
    if (row != null) {
      Filling.ask(window, new SourceForm(row), (said, refused) -> change(row, said, refused));
    }
  }

  private void change(SourceRow began, NewSource said, Consumer<Throwable> refused) {
    var id = began.id();
    var keeper =
        new Rewriting.Keeper<NewSource>(
            progress -> kept(sources.details(id, progress)),
            (version, words, progress) -> sources.change(id, version, words));
    var title = TaskTitle.quiet(Messages.text("source.changing"));
    new Rewriting<>(window, title, keeper, SourcePart::merge, desk.ending(refused))
        .save(kept(began), said);
  }

  private static Rewriting.Kept<NewSource> kept(SourceRow row) {
    return new Rewriting.Kept<>(row.version(), row.said());
  }

  private void use() {
    var row = desk.list().currentRowProperty().get();
    if (row != null) {
      use(row, !row.isActive());
    }
  }

  private void use(SourceRow row, boolean isUsed) {
    var seen =
        new SeenAct.Seen<SourceRow>(
            progress -> sources.details(row.id(), progress), SourceRow::name);
    var title = TaskTitle.quiet(Messages.text("source.changing"));
    new SeenAct<>(
            window, title, seen, now -> sources.use(now.id(), now.version(), isUsed), desk.ending())
        .on(row);
  }

  private static List<ListColumn<SourceRow>> columns(InstantSource clock) {
    return List.of(
        ListColumn.of(
                "name",
                "source.column.name",
                200,
                Cells.<SourceRow>text(SourceRow::name, "title-cell"))
            .growing(),
        ListColumn.of(
            "type",
            "source.column.type",
            110,
            Cells.<SourceRow>text(row -> Messages.of(row.type()))),
        ListColumn.of(
            "state",
            "source.column.state",
            110,
            Cells.<SourceRow>state(row -> state(row, clock), row -> row.isDue(clock.instant()))),
        ListColumn.of(
            "synced",
            "source.column.synced",
            190,
            Cells.<SourceRow>text(SourceListController::when)),
        figure("total", "source.column.total", SourceRow::total),
        figure("critical", "source.column.critical", SourceRow::critical),
        figure("high", "source.column.high", SourceRow::high),
        figure("medium", "source.column.medium", SourceRow::medium),
        figure("low", "source.column.low", SourceRow::low));
  }

  private static ListColumn<SourceRow> figure(
      String id, String titleKey, ToLongFunction<SourceRow> value) {
    return ListColumn.of(id, titleKey, 76, Cells.<SourceRow>figure(value)).figures();
  }

  private static String state(SourceRow row, InstantSource clock) {
    if (!row.isActive()) {
      return Messages.text("source.unused");
    }
    return Messages.text(row.isDue(clock.instant()) ? "source.due" : "source.used");
  }

  private static String when(SourceRow row) {
    var at = row.lastSyncAt();
    return at == null ? Messages.text("source.never") : Times.exact(at, ZoneId.systemDefault());
  }
}
