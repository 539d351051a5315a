package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.classification.ui.SeverityCell;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.DetectionStatus;
import io.sentineliq.workbench.detection.DetectionsOfBrand;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.FilterChip;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListStates;
import io.sentineliq.workbench.platform.fx.SplitMemory;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/** Binds the detections: the surest first on the left, the current one on the right. */
public final class DetectionListController implements ViewLifecycle, CommandSource {

  private static final String MEMORY = "detection.list";

  private final DetectionDesk desk;
  private final DetectionDetailController detail;
  private final List<Command> bringing;
  private final Window window;
  private final List<Command> verbs;
  private final List<Command> commands;
  private final CheckBox settled = new CheckBox(Messages.text("detection.settledToo"));
  private final FilterChip ofBrand;
  private final Subscriptions subscriptions = new Subscriptions();

  @FXML private SplitPane split;
  @FXML private DataTable<DetectionRow> table;

  DetectionListController(
      DetectionDesk desk,
      DetectionDetailController detail,
      List<Command> bringing,
      List<DetectionVerb> above,
      Window window) {
    this.desk = desk;
    this.detail = detail;
    this.bringing = bringing;
    this.window = window;
    this.ofBrand = new FilterChip("", null, () -> desk.narrow(null));
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
    table.header().tools().addAll(ofBrand, settled);
    ofBrand.setActive(true);
    settled.setOnAction(event -> desk.records().list(query()));
    var scan = new Button(Messages.text("detection.scan"));
    scan.getStyleClass().add("primary");
    scan.setOnAction(event -> bringing.getFirst().run());
    table
        .states()
        .setEmpty(
            ListStates.sentence(
                Messages.text("detection.empty"), Messages.text("detection.empty.detail"), scan));
    table.setOnOpen(detail::focus);
    var list = desk.records().list();
    table.setTickable(list.selection(), this::tickEverything);
    table.show(list, columns(window.clock()), window.memory(), MEMORY);
    bringing.forEach(table::offer);
    detail.offer(verbs);
    detail.leadBy(desk::show, desk::unlink);
  }

  @Override
  public List<Command> screenCommands() {
    return commands;
  }

  @Override
  public void activate() {
    subscriptions.add(SplitMemory.follow(split, window.memory(), MEMORY, 560));
    subscriptions.follow(desk.records().detailsProperty(), detail::show);
    subscriptions.follow(desk.brandProperty(), this::narrow);
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

  private DetectionQuery query() {
    return new DetectionQuery(
        !settled.isSelected(),
        Optional.ofNullable(desk.brandProperty().get()).map(DetectionsOfBrand::brandId));
  }

  private void narrow(@Nullable DetectionsOfBrand one) {
    ofBrand.setVisible(one != null);
    ofBrand.setManaged(one != null);
    ofBrand.setName(one == null ? "" : VisibleText.of(one.brand()));
    desk.records().list(query());
  }

  private void tickEverything() {
    desk.records().list().selection().everything(window.clock().instant(), window.failures());
  }

  private Command fromAbove(DetectionVerb verb) {
    var current = desk.records().detailsProperty();
    return Command.of(
            verb.id(), verb.keys(), () -> Optional.ofNullable(current.get()).ifPresent(verb.act()))
        .when(Bindings.isNotNull(current));
  }

  private Command moving(String id, String keys, DetectionStatus next) {
    return Command.of(id, keys, () -> desk.moveTo(next)).when(desk.possible(next));
  }

  private List<Command> all() {
    var list = desk.records().list();
    var all = new ArrayList<>(verbs);
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
            "severity", "detection.column.severity", 84, SeverityCell.of(DetectionRow::severity)),
        ListColumn.of(
                "title",
                "detection.column.title",
                240,
                Cells.<DetectionRow>text(LookalikeWords::title, "title-cell"))
            .growing(),
        ListColumn.of(
            "brand",
            "detection.column.brand",
            96,
            Cells.<DetectionRow>text(row -> Objects.requireNonNullElse(row.brand(), "—"))),
        ListColumn.of(
            "status",
            "detection.column.status",
            104,
            Cells.<DetectionRow>state(
                row -> Messages.of(row.status()), row -> row.status() == DetectionStatus.NEW)),
        ListColumn.of(
                "confidence",
                "detection.column.confidence",
                78,
                Cells.<DetectionRow>plainFigure(DetectionRow::confidence))
            .figures(),
        ListColumn.of(
                "detected",
                "detection.column.detected",
                72,
                Cells.<DetectionRow>ago(DetectionRow::detectedAt, clock))
            .figures());
  }
}
