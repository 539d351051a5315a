package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.classification.ui.SeverityCell;
import io.sentineliq.workbench.detection.DetectionColumn;
import io.sentineliq.workbench.detection.DetectionFacet;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.DetectionStatus;
import io.sentineliq.workbench.detection.DetectionView;
import io.sentineliq.workbench.detection.DetectionsOfBrand;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.NarrowedList;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;

/** Binds the detections: the surest first on the left, the current one on the right. */
public final class DetectionListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "detection.list";

  private final DetectionDesk desk;
  private final DetectionDetailController detail;
  private final List<Command> bringing;
  private final Window window;
  private final List<Command> verbs;
  private final List<Command> commands;
  private final NarrowedList<DetectionFacet, DetectionColumn, DetectionQuery, DetectionRow>
      narrowed;
  private final Command searching;
  private final ListExport<DetectionRow> export;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private DataTable<DetectionRow> table;

  DetectionListController(
      DetectionDesk desk,
      DetectionDetailController detail,
      List<Command> bringing,
      List<DetectionVerb> above,
      SavedViews views,
      Window window) {
    this.desk = desk;
    this.detail = detail;
    this.bringing = bringing;
    this.window = window;
    this.narrowed = DetectionNarrowing.of(desk, views, window);
    this.searching = Command.of("detection.search", "/", narrowed.bar()::focus);
    this.export = new ListExport<>(desk.source(), window, desk.source()::exported);
    this.verbs = new ArrayList<>(above.stream().map(this::fromAbove).toList());
    verbs.add(moving("detection.investigate", "I", DetectionStatus.INVESTIGATING));
    verbs.add(moving("detection.resolve", "R", DetectionStatus.RESOLVED));
    verbs.add(moving("detection.falsePositive", "F", DetectionStatus.FALSE_POSITIVE));
    verbs.add(Command.of("detection.alert", "E", desk::alert).when(desk.alertable()));
    verbs.add(moving("detection.archive", "Shift+A", DetectionStatus.ARCHIVED));
    this.commands = all();
  }

  @FXML
  private void initialize() {
    table.header().setCountKey("detection.count");
    table.bars().addFirst(narrowed.bar());
    table.setOnOpen(detail::focus);
    var list = desk.records().list();
    table.setTickable(list.selection(), this::tickEverything);
    table.show(list, columns(window.clock()), window.memory(), MEMORY);
    narrowed.connect(table, searching);
    bringing.forEach(table::offer);
    detail.offer(verbs);
    detail.leadBy(desk::show, desk::unlink, desk::unlinkExhibit);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 560));
    subscriptions.follow(desk.records().detailsProperty(), detail::show);
    narrowed.follow(subscriptions);
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

  /** Lists the open detections of one brand. */
  void show(DetectionsOfBrand one) {
    var open = DetectionView.OPEN.filter();
    narrowed.show(open.with(DetectionFacet.BRAND, Set.of(one.brand())));
  }

  private void export() {
    var day = LocalDate.ofInstant(window.clock().instant(), ZoneId.systemDefault());
    export.choose(
        Messages.text("detection.export.file", day.toString()),
        table.exported(),
        narrowed.exported());
  }

  private void tickEverything() {
    desk.records().list().selection().everything(window.clock().instant(), window.failures());
  }

  private Command fromAbove(DetectionVerb verb) {
    var current = desk.records().detailsProperty();
    return Command.of(
            verb.id(),
            verb.keys(),
            () ->
                Optional.ofNullable(current.get())
                    .map(DetectionShown::details)
                    .ifPresent(verb.act()))
        .when(Bindings.isNotNull(current));
  }

  private Command moving(String id, String keys, DetectionStatus next) {
    return Command.of(id, keys, () -> desk.moveTo(next)).when(desk.possible(next));
  }

  private List<Command> all() {
    var list = desk.records().list();
    var all = new ArrayList<>(verbs);
    all.add(searching);
    all.add(Command.of("detection.export", "Ctrl+E", this::export));
    all.add(Command.of("detection.undo", "U", desk::undo).when(desk.undoableProperty()));
    all.add(Command.of("detection.next", "J", () -> list.move(1)));
    all.add(Command.of("detection.previous", "K", () -> list.move(-1)));
    all.add(
        Command.of(
            "detection.tick",
            "Space",
            () -> list.selection().toggle(list.currentProperty().get())));
    all.add(Command.of("detection.tick.all", "Ctrl+A", this::tickEverything));
    all.add(Command.of("detection.tick.none", "Esc", list.selection()::clear));
    return List.copyOf(all);
  }

  private static List<ListColumn<DetectionRow>> columns(InstantSource clock) {
    return List.of(
        ListColumn.of(
                "severity",
                "detection.column.severity",
                84,
                SeverityCell.of(DetectionRow::severity))
            .exportedAs(row -> Messages.of(row.severity()))
            .sortedBy(DetectionColumn.SEVERITY),
        ListColumn.of(
                "title",
                "detection.column.title",
                240,
                Cells.<DetectionRow>text(LookalikeWords::title, "title-cell"))
            .exportedAs(LookalikeWords::title)
            .sortedBy(DetectionColumn.TITLE)
            .growing(),
        ListColumn.of(
                "brand", "detection.column.brand", 96, Cells.text(DetectionListController::brand))
            .exportedAs(DetectionListController::brand)
            .sortedBy(DetectionColumn.BRAND),
        ListColumn.of(
                "status",
                "detection.column.status",
                104,
                Cells.<DetectionRow>state(
                    row -> Messages.of(row.status()), row -> row.status() == DetectionStatus.NEW))
            .exportedAs(row -> Messages.of(row.status()))
            .sortedBy(DetectionColumn.STATUS),
        ListColumn.of(
                "source",
                "detection.column.source",
                120,
                Cells.<DetectionRow>text(row -> VisibleText.of(row.sourceName())))
            .exportedAs(row -> VisibleText.of(row.sourceName()))
            .sortedBy(DetectionColumn.SOURCE)
            .hidden(),
        ListColumn.of(
                "confidence",
                "detection.column.confidence",
                96,
                Cells.<DetectionRow>plainFigure(DetectionRow::confidence))
            .exportedAs(row -> Short.toString(row.confidence()))
            .sortedBy(DetectionColumn.CONFIDENCE)
            .figures(),
        ListColumn.of(
                "detected",
                "detection.column.detected",
                72,
                Cells.<DetectionRow>ago(DetectionRow::detectedAt, clock))
            .exportedAs(row -> row.detectedAt().toString())
            .sortedBy(DetectionColumn.DETECTED)
            .figures());
  }

  private static String brand(DetectionRow row) {
    return row.brand() == null ? "—" : VisibleText.of(row.brand());
  }
}
