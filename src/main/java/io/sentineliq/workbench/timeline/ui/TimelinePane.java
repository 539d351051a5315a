package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.Filling;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.ListModel;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.Rewriting;
import io.sentineliq.workbench.platform.fx.SnapshotRows;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.ListFile;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.timeline.EventKind;
import io.sentineliq.workbench.timeline.ManualEntry;
import io.sentineliq.workbench.timeline.TimelineEntry;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.timeline.Timelines;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The timeline of a case or an incident as a list: filtered, added to by hand, exported. */
public final class TimelinePane extends BorderPane implements ViewLifecycle {

  /** What a timeline is of, and by what name its columns are remembered. */
  public enum Home {
    CASE("timeline.list"),
    /**
     * In half a window, and mostly from one place: where an event is from is not shown at first.
     */
    INCIDENT("timeline.incident");

    private final String memory;

    Home(String memory) {
      this.memory = memory;
    }
  }

  private final Timelines timelines;
  private final ChangePulse changes;
  private final Window window;
  private final UUID me;
  private final UnaryOperator<String> harmless;
  private final ListModel<TimelineEntry> list;
  private final DataTable<TimelineEntry> table = new DataTable<>();
  private final ImportOutcome outcome = new ImportOutcome();
  private final EventImporter importer;
  private final Label detail = new Label();
  private final Button edit = button("timeline.edit", this::edit);
  private final Button remove = button("timeline.remove", this::remove);
  private final Set<TimelineType> types = EnumSet.allOf(TimelineType.class);
  private final Set<EventKind> kinds = EnumSet.allOf(EventKind.class);
  private final Subscriptions subscriptions = new Subscriptions();
  private @Nullable TimelineSubjects about;

  /** Timelines that {@code me} adds to; {@code harmless} defangs what events say. */
  public TimelinePane(
      Home home,
      Timelines timelines,
      UUID me,
      UnaryOperator<String> harmless,
      ChangePulse changes,
      Window window) {
    this.timelines = timelines;
    this.me = me;
    this.harmless = harmless;
    this.changes = changes;
    this.window = window;
    this.list = new ListModel<>(window.tasks());
    getStyleClass().add("timeline-pane");
    var add = button("timeline.add", this::add);
    add.setId("addEvent");
    table.header().setCountKey("timeline.count");
    table
        .header()
        .tools()
        .addAll(
            filter("timeline.filter.type", TimelineType.values(), types),
            filter("timeline.filter.kind", EventKind.values(), kinds),
            button("timeline.import", this::bring),
            exports(),
            add);
    table
        .states()
        .setEmpty(
            ListStates.sentence(
                Messages.text("timeline.empty"), Messages.text("timeline.empty.detail")));
    table.show(list, columns(home), window.memory(), home.memory);
    table.setOnOpen(this::edit);
    importer = new EventImporter(timelines, window, outcome::show);
    setCenter(table);
    setBottom(new VBox(outcome, foot()));
    takeDrops();
  }

  /** Shows the timeline of something else, or the same again. */
  public void show(TimelineSubjects subjects) {
    if (!subjects.equals(about)) {
      about = subjects;
      read();
    }
  }

  @Override
  public void activate() {
    table.activate();
    subscriptions.add(changes.subscribe(change -> list.recheck()));
    subscriptions.follow(list.currentRowProperty(), this::showDetail);
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    table.deactivate();
    about = null;
  }

  private void read() {
    query().ifPresent(query -> list.open(SnapshotRows.reader(timelines, query, TimelineEntry::id)));
  }

  private Optional<TimelineQuery> query() {
    return Optional.ofNullable(about)
        .map(subjects -> TimelineQuery.all(subjects).of(types).from(kinds));
  }

  private void add() {
    var subjects = about;
    if (subjects != null) {
      Filling.ask(
          window, form(Optional.empty()), (entry, refused) -> add(subjects, entry, refused));
    }
  }

  private void edit() {
    own()
        .ifPresent(
            entry ->
                Filling.ask(
                    window,
                    form(Optional.of(entry)),
                    (changed, refused) ->
                        new EventWriting(timelines, window, ending(refused))
                            .change(entry, changed)));
  }

  private EventForm form(Optional<TimelineEntry> entry) {
    return new EventForm(entry, window.clock().instant(), ZoneId.systemDefault());
  }

  private void remove() {
    own()
        .filter(
            entry ->
                window
                    .dialogs()
                    .ask(
                        Messages.text("timeline.remove.ask"),
                        Messages.text("timeline.remove.detail", VisibleText.of(entry.title())),
                        Messages.text("timeline.remove"),
                        Messages.text("dialog.cancel")))
        .ifPresent(
            entry -> new EventWriting(timelines, window, ending(window.failures())).remove(entry));
  }

  private Optional<TimelineEntry> own() {
    return Optional.ofNullable(list.currentRowProperty().get())
        .filter(entry -> entry.isEditableBy(me));
  }

  private void add(TimelineSubjects subjects, ManualEntry entry, Consumer<Throwable> refused) {
    window
        .tasks()
        .start(
            TaskTitle.quiet(Messages.text("timeline.changing")),
            progress -> timelines.add(subjects, entry),
            done -> list.refresh(),
            refused);
  }

  private Rewriting.Ending ending(Consumer<Throwable> refused) {
    return new Rewriting.Ending() {
      @Override
      public void saved() {
        list.refresh();
      }

      @Override
      public void failed(Throwable failure) {
        list.refresh();
        refused.accept(failure);
      }

      @Override
      public void putOff() {
        list.refresh();
      }
    };
  }

  private void bring() {
    var subjects = about;
    if (subjects != null) {
      importer.choose(subjects);
    }
  }

  /** Asks how the events of {@code file} are to be read, and adds them. */
  public void bring(Path file) {
    var subjects = about;
    if (subjects != null) {
      importer.look(subjects, file);
    }
  }

  private void takeDrops() {
    setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    setOnDragDropped(
        event -> {
          event.getDragboard().getFiles().stream()
              .findFirst()
              .map(File::toPath)
              .ifPresent(this::bring);
          event.setDropCompleted(true);
          event.consume();
        });
  }

  private MenuButton exports() {
    var menu = new MenuButton(Messages.text("timeline.export"));
    menu.getStyleClass().addAll("quiet", "narrow");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (var form : ListFile.values()) {
      var item = new MenuItem(Messages.of(form));
      item.setOnAction(event -> export(form));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void export(ListFile form) {
    query()
        .ifPresent(
            query ->
                new ListExport<>(timelines, window, timelines::exported)
                    .choose(
                        form,
                        "timeline" + form.ending(),
                        new EventColumns(harmless).in(form),
                        progress -> timelines.allIds(query, progress)));
  }

  private void showDetail(@Nullable TimelineEntry entry) {
    var isOwn = entry != null && entry.isEditableBy(me);
    edit.setDisable(!isOwn);
    remove.setDisable(!isOwn);
    detail.setText(entry == null ? "" : shown(entry.words() + text(entry.description())));
  }

  private static String text(@Nullable String description) {
    return description == null ? "" : "\n" + description;
  }

  private String shown(String text) {
    return VisibleText.lines(harmless.apply(text));
  }

  private Node foot() {
    detail.setWrapText(true);
    detail.getStyleClass().add("small");
    detail.setMaxHeight(96);
    detail.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(detail, Priority.ALWAYS);
    var verbs = new HBox(edit, remove);
    verbs.getStyleClass().add("button-row");
    var foot = new HBox(detail, new VBox(verbs));
    foot.getStyleClass().add("timeline-foot");
    return foot;
  }

  private List<ListColumn<TimelineEntry>> columns(Home home) {
    var kind =
        ListColumn.of(
            "kind",
            "timeline.column.kind",
            84,
            Cells.<TimelineEntry>text(entry -> Messages.of(entry.kind())));
    var type =
        ListColumn.of(
            "type",
            "timeline.column.type",
            84,
            Cells.<TimelineEntry>text(entry -> Messages.of(entry.type())));
    // Beside a list there is room for when, what and who.
    var isNarrow = home == Home.INCIDENT;
    return List.of(
        ListColumn.of(
            "at", "timeline.column.at", 190, Cells.<TimelineEntry>exactTime(TimelineEntry::at)),
        isNarrow ? type.hidden() : type,
        isNarrow ? kind.hidden() : kind,
        ListColumn.of(
                "title",
                "timeline.column.title",
                260,
                Cells.<TimelineEntry>text(entry -> harmless.apply(entry.words()), "title-cell"))
            .growing(),
        ListColumn.of(
            "actor",
            "timeline.column.actor",
            110,
            Cells.<TimelineEntry>text(TimelineEntry::actor)));
  }

  private <E extends Enum<E>> MenuButton filter(String key, E[] constants, Set<E> chosen) {
    var menu = new MenuButton(Messages.text(key));
    menu.getStyleClass().addAll("quiet", "narrow");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (var constant : constants) {
      var item = new CheckMenuItem(Messages.of(constant));
      item.setSelected(true);
      Consumer<Boolean> choose =
          isChosen -> {
            if (isChosen ? chosen.add(constant) : chosen.remove(constant)) {
              read();
            }
          };
      item.selectedProperty().subscribe(choose);
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Button button(String key, Runnable act) {
    var button = new Button(Messages.text(key));
    button.getStyleClass().addAll("quiet", "narrow");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
