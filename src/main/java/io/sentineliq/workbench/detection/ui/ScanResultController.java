package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.ui.SeverityCell;
import io.sentineliq.workbench.detection.DomainScan;
import io.sentineliq.workbench.detection.LookalikeHit;
import io.sentineliq.workbench.platform.fx.Cells;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.FixedRows;
import io.sentineliq.workbench.platform.fx.ListColumn;
import io.sentineliq.workbench.platform.fx.ListModel;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Binds what a scan found, ranked: Space ticks, Enter keeps the ticked ones as detections. */
public final class ScanResultController implements ViewLifecycle {

  private static final String MEMORY = "detection.scan";

  private final DomainScan scan;
  private final Window window;
  private final Consumer<List<LookalikeHit>> keeping;
  private final Runnable closing;
  private final FixedRows<LookalikeHit> rows;
  private final ListModel<LookalikeHit> list;
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean isTicked;

  @FXML private VBox root;
  @FXML private Label summary;
  @FXML private DataTable<LookalikeHit> table;
  @FXML private Button keep;

  ScanResultController(
      DomainScan scan, Window window, Consumer<List<LookalikeHit>> keeping, Runnable closing) {
    this.scan = scan;
    this.window = window;
    this.keeping = keeping;
    this.closing = closing;
    this.rows = new FixedRows<>(scan.hits());
    this.list = new ListModel<>(window.tasks());
  }

  @FXML
  private void initialize() {
    summary.setText(
        Messages.text(
            "detection.scan.summary",
            Numbers.grouped(scan.domains()),
            Numbers.grouped(scan.found()),
            Numbers.grouped(scan.hits().size())));
    table.header().setCountKey("detection.scan.count");
    table.setTickable(list.selection(), this::tickEverything);
    table.show(list, columns(), window.memory(), MEMORY);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public void activate() {
    subscriptions.onChange(list.selection().changesProperty(), this::count);
    subscriptions.onChange(list.rowsProperty(), this::tickTheHighOnes);
    table.activate();
    list.open(rows);
    count();
    table.focusRows();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    table.deactivate();
    list.close();
  }

  @FXML
  private void onKeep() {
    keeping.accept(list.selection().ids().stream().map(rows::row).toList());
  }

  @FXML
  private void onClose() {
    closing.run();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE -> list.selection().toggle(list.currentProperty().get());
      case J -> list.move(1);
      case K -> list.move(-1);
      case ENTER -> keep.fire();
      case ESCAPE -> closing.run();
      default -> {
        if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
          tickEverything();
        } else {
          return;
        }
      }
    }
    event.consume();
  }

  /** Once, when the rows have come. */
  private void tickTheHighOnes() {
    if (isTicked || list.rowsProperty().get().set().size() == 0) {
      return;
    }
    isTicked = true;
    for (var i = 0; i < rows.size() && rows.rows().get(i).severity() == Severity.HIGH; i++) {
      list.selection().toggle(i);
    }
  }

  private void tickEverything() {
    list.selection().everything(window.clock().instant(), window.failures());
  }

  private void count() {
    var ticked = list.selection().sizeProperty().get();
    keep.setText(Messages.text("detection.scan.keep", ticked));
    keep.setDisable(ticked == 0);
  }

  private static List<ListColumn<LookalikeHit>> columns() {
    return List.of(
        ListColumn.of(
            "severity", "detection.column.severity", 84, SeverityCell.of(LookalikeHit::severity)),
        ListColumn.of(
                "score",
                "detection.column.score",
                64,
                Cells.<LookalikeHit>plainFigure(LookalikeHit::score))
            .figures(),
        ListColumn.of(
                "domain",
                "detection.column.domain",
                240,
                Cells.<LookalikeHit>text(
                    hit -> LookalikeWords.defanged(hit.domain()), "title-cell"))
            .growing(),
        ListColumn.of(
            "brand", "detection.column.brand", 160, Cells.<LookalikeHit>text(LookalikeHit::brand)),
        ListColumn.of(
            "techniques",
            "detection.column.techniques",
            260,
            Cells.<LookalikeHit>text(ScanResultController::techniques)));
  }

  private static String techniques(LookalikeHit hit) {
    return VisibleText.of(
        hit.steps().stream()
            .map(step -> Messages.of(step.clue()))
            .distinct()
            .collect(Collectors.joining(" · ")));
  }
}
