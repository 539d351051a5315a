package io.sentineliq.workbench.correlation.ui;

import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.GraphKind;
import io.sentineliq.workbench.correlation.graph.GraphNode;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** Binds the graph of a case to mouse, keys and buttons. */
public final class CaseGraphController {

  private static final double STEP = 1.25;

  private final GraphViewModel model;
  private final Consumer<SubjectRef> opener;
  private final GraphExport export;
  private final Map<GraphKind, Polygon> marks = new EnumMap<>(GraphKind.class);
  private boolean isFitted;
  private @Nullable UUID dragged;
  private double lastX;
  private double lastY;
  private boolean hasMoved;

  @FXML private GraphSheetView sheet;
  @FXML private HBox legend;
  @FXML private Label selection;
  @FXML private Label notice;
  @FXML private Label ink;
  @FXML private Label accent;
  @FXML private Button open;
  @FXML private Button expand;
  @FXML private Button hide;
  @FXML private Button pin;
  @FXML private Button showHidden;
  @FXML private MenuButton save;

  CaseGraphController(GraphViewModel model, Consumer<SubjectRef> opener, GraphExport export) {
    this.model = model;
    this.opener = opener;
    this.export = export;
  }

  @FXML
  private void initialize() {
    for (var kind : GraphKind.values()) {
      var mark = GraphMark.of(kind);
      marks.put(kind, mark);
      var entry = new Label(Messages.of(kind), mark);
      entry.setMinWidth(Region.USE_PREF_SIZE);
      legend.getChildren().add(entry);
      mark.fillProperty().subscribe(this::dress);
    }
    ink.textFillProperty().subscribe(this::dress);
    accent.textFillProperty().subscribe(this::dress);
    model.shownProperty().subscribe(this::draw);
    model.selectedProperty().subscribe(this::showSelection);
    item("graph.png", () -> model.caseId().ifPresent(id -> export.picture(id, sheet)));
    item("graph.svg", () -> model.caseId().ifPresent(this::drawing));
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    sheet.addEventHandler(ScrollEvent.SCROLL, this::onScroll);
    sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
    sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDrag);
    sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    sheet.widthProperty().subscribe(width -> refit());
  }

  private void drawing(UUID caseId) {
    export.drawing(
        caseId, model.shownProperty().get(), Map.copyOf(model.places()), this::colour, ink());
  }

  void show(UUID caseId) {
    isFitted = false;
    model.show(caseId);
    refit();
  }

  void close() {
    model.close();
  }

  @FXML
  private void onOpen() {
    model.record().ifPresent(opener);
  }

  @FXML
  private void onExpand() {
    model.expand();
  }

  @FXML
  private void onHide() {
    model.hide();
  }

  @FXML
  private void onPin() {
    model.pin();
  }

  @FXML
  private void onShowHidden() {
    model.showHidden();
  }

  @FXML
  private void onArrange() {
    isFitted = false;
    model.arrange();
  }

  @FXML
  private void onFit() {
    sheet.fit();
  }

  private void item(String key, Runnable action) {
    var item = new MenuItem(Messages.text(key));
    item.setOnAction(event -> action.run());
    save.getItems().add(item);
  }

  private void dress() {
    sheet.dress(this::paint, ink.getTextFill(), accent.getTextFill());
  }

  private Paint paint(GraphKind kind) {
    return GraphMark.fill(marks, kind, ink.getTextFill());
  }

  private String colour(GraphKind kind) {
    return GraphMark.written(paint(kind));
  }

  private String ink() {
    return GraphMark.written(ink.getTextFill());
  }

  private void draw(CaseGraph graph) {
    sheet.show(graph, model.places(), model::isPinned);
    refit();
    var count = Numbers.grouped(graph.nodes().size());
    var rest = graph.leftOut() + model.hiddenCount();
    notice.setText(
        rest == 0
            ? Messages.text("graph.count", count)
            : Messages.text("graph.countOf", count, Numbers.grouped(rest)));
    showHidden.setDisable(model.hiddenCount() == 0);
    showSelection();
  }

  private void refit() {
    if (!isFitted && sheet.getWidth() > 0 && !model.shownProperty().get().nodes().isEmpty()) {
      isFitted = true;
      sheet.fit();
    }
  }

  private void showSelection() {
    var node = model.selectedNode();
    sheet.select(model.selectedProperty().get());
    selection.setText(node.map(CaseGraphController::words).orElse(""));
    sheet.setAccessibleText(selection.getText());
    open.setDisable(model.record().isEmpty());
    expand.setDisable(node.isEmpty());
    hide.setDisable(node.isEmpty());
    pin.setDisable(node.isEmpty());
    pin.setText(
        Messages.text(
            node.filter(one -> model.isPinned(one.id())).isPresent()
                ? "graph.unpin"
                : "graph.pin"));
  }

  private static String words(GraphNode node) {
    return Messages.text("graph.node", Messages.of(node.kind()), VisibleText.of(node.label()));
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> go(-1, 0);
      case RIGHT -> go(1, 0);
      case UP -> go(0, -1);
      case DOWN -> go(0, 1);
      case PLUS, ADD, EQUALS -> zoom(STEP);
      case MINUS, SUBTRACT -> zoom(1 / STEP);
      case ENTER -> model.expand();
      case O -> onOpen();
      case DELETE, BACK_SPACE -> model.hide();
      case SPACE -> model.pin();
      case HOME -> sheet.fit();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int right, int down) {
    sheet
        .beside(right, down)
        .ifPresent(
            node -> {
              model.select(node.id());
              sheet.reveal(node.id());
            });
  }

  private void zoom(double factor) {
    sheet.zoom(factor, sheet.getWidth() / 2, sheet.getHeight() / 2);
  }

  private void onScroll(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      sheet.zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getX(), event.getY());
      event.consume();
    }
  }

  private void onPress(MouseEvent event) {
    sheet.requestFocus();
    hasMoved = false;
    lastX = event.getX();
    lastY = event.getY();
    var node = sheet.at(event.getX(), event.getY());
    dragged = node.map(GraphNode::id).orElse(null);
    node.ifPresent(one -> model.select(one.id()));
  }

  private void onDrag(MouseEvent event) {
    hasMoved = true;
    if (dragged == null) {
      sheet.pan(event.getX() - lastX, event.getY() - lastY);
    } else {
      model.move(dragged, sheet.place(event.getX(), event.getY()));
    }
    lastX = event.getX();
    lastY = event.getY();
  }

  private void onClick(MouseEvent event) {
    if (event.getClickCount() == 2 && !hasMoved && dragged != null) {
      model.expand();
    }
  }
}
