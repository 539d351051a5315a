package io.sentineliq.workbench.evidence.preview.ui;

import io.sentineliq.workbench.evidence.preview.ByteRows;
import io.sentineliq.workbench.evidence.preview.ByteSearch;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in rows of sixteen: offset, hexadecimal, ASCII. Holds the rows in view and no others; the
 * scroll bar counts rows, so that it is true for any size.
 */
public final class HexView extends HBox {

  private static final int WHEEL_ROWS = 3;

  private final VBox lines = new VBox();
  private final ScrollBar bar = new ScrollBar();
  private final List<HexRow> pool = new ArrayList<>();
  private final HexRow probe = new HexRow();
  private final Subscriptions subscriptions = new Subscriptions();
  private @Nullable PreviewViewModel model;
  private boolean isSyncing;

  /** An empty view; {@link #follow} fills it. */
  public HexView() {
    getStyleClass().add("hex-view");
    lines.getStyleClass().add("hex-rows");
    bar.setOrientation(Orientation.VERTICAL);
    setHgrow(lines, Priority.ALWAYS);
    getChildren().addAll(lines, bar);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    // The window decides how many rows there are, never the rows how large the window is.
    lines.setMinHeight(0);
    lines.setPrefHeight(0);
    var clip = new Rectangle();
    clip.widthProperty().bind(lines.widthProperty());
    clip.heightProperty().bind(lines.heightProperty());
    lines.setClip(clip);
    lines.heightProperty().subscribe(this::fit);
    bar.valueProperty().subscribe(value -> scrolled(value.doubleValue()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
  }

  /** Shows what {@code shown} reads until {@link #leave}. */
  void follow(PreviewViewModel shown) {
    model = shown;
    subscriptions.follow(shown.rowsProperty(), rows -> draw());
    subscriptions.follow(shown.hitProperty(), hit -> draw());
    fit();
  }

  /** Ends it. */
  void leave() {
    subscriptions.close();
    model = null;
  }

  private void fit() {
    if (model != null && lines.getHeight() > 0 && getScene() != null) {
      lines.getChildren().setAll(probe);
      probe.applyCss();
      var rowHeight = Math.max(1, probe.prefHeight(-1));
      model.fit((int) Math.floor(lines.getHeight() / rowHeight));
      draw();
    }
  }

  private void draw() {
    var rows = model == null ? null : model.rowsProperty().get();
    if (model == null || rows == null) {
      lines.getChildren().clear();
      return;
    }
    while (pool.size() < rows.rows()) {
      pool.add(new HexRow());
    }
    for (var i = 0; i < rows.rows(); i++) {
      pool.get(i).show(rows, i, model.hitProperty().get());
    }
    lines.getChildren().setAll(pool.subList(0, rows.rows()));
    setAccessibleText(spoken(rows));
    syncBar(model);
  }

  private void syncBar(PreviewViewModel shown) {
    isSyncing = true;
    bar.setMax((double) shown.lastTop());
    bar.setVisibleAmount(Math.max(1, shown.lastTop() / 20.0));
    bar.setBlockIncrement(pool.size());
    bar.setUnitIncrement(1);
    bar.setValue((double) shown.top());
    bar.setDisable(shown.lastTop() == 0);
    isSyncing = false;
  }

  private void scrolled(double value) {
    if (!isSyncing && model != null) {
      model.show(Math.round(value));
    }
  }

  private void wheel(ScrollEvent event) {
    move(event.getDeltaY() > 0 ? -WHEEL_ROWS : WHEEL_ROWS);
    event.consume();
  }

  private void pressed(KeyEvent event) {
    var page = Math.max(1, lines.getChildren().size() - 1);
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(page);
      case PAGE_UP -> move(-page);
      case HOME -> move(Long.MIN_VALUE / 2);
      case END -> move(Long.MAX_VALUE / 2);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(long step) {
    if (model != null) {
      model.show(model.top() + step);
    }
  }

  private static String spoken(ByteRows rows) {
    return rows.rows() == 0 ? "" : rows.offset(0) + " " + rows.ascii(0, 0, ByteRows.WIDTH);
  }

  /** Whether a hit lies in a row, from which byte and to which. */
  record Span(int begin, int end) {
    static Span of(ByteSearch.@Nullable Hit hit, long rowOffset) {
      if (hit == null) {
        return new Span(0, 0);
      }
      var begin = Math.clamp(hit.offset() - rowOffset, 0, ByteRows.WIDTH);
      var end = Math.clamp(hit.offset() + hit.length() - rowOffset, 0, ByteRows.WIDTH);
      return new Span(begin, Math.max(begin, end));
    }
  }
}
