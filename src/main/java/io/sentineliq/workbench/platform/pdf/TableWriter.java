package io.sentineliq.workbench.platform.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table row after row. A row that fits on a page is not cut; one that does not is told on
 * as many as it needs.
 */
final class TableWriter {

  private static final float SIZE = 8.25f;
  private static final float HEAD = 7.75f;
  private static final float STEP = SIZE * 1.45f;
  private static final float PADDING = 3;
  private static final float GUTTER = 8;

  private final PdfFlow flow;
  private final PdfTable table;
  private final float left;
  private final float[] starts;

  TableWriter(PdfFlow flow, PdfTable table) {
    this.flow = flow;
    this.table = table;
    this.left = flow.left();
    this.starts = starts(table.columns(), flow.width());
  }

  void write() {
    flow.room(headHeight() + STEP + 2 * PADDING);
    head();
    for (var row : table.rows()) {
      row(row);
    }
  }

  private void head() {
    var cells = new ArrayList<List<TextLine>>();
    for (var i = 0; i < table.columns().size(); i++) {
      cells.add(flow.broken(PdfText.muted(label(i)).alone(), HEAD, width(i)));
    }
    var height = headHeight(cells);
    flow.strokes().fill(left, flow.y() - height, flow.width(), height, Tone.BAND.colour());
    line(flow.y());
    cells(cells, 0, most(cells), HEAD);
    flow.down(height);
    line(flow.y());
  }

  private void row(PdfTable.Row row) {
    var cells = new ArrayList<List<TextLine>>();
    for (var i = 0; i < row.cells().size(); i++) {
      cells.add(flow.broken(row.cells().get(i), SIZE, width(i)));
    }
    var all = most(cells);
    var height = all * STEP + 2 * PADDING;
    if (flow.y() - height < PageFrame.BOTTOM) {
      next();
    }
    for (var from = 0; from < all; ) {
      var to = Math.min(all, from + fitting());
      piece(row, cells, from, to);
      from = to;
      if (from < all) {
        next();
      }
    }
  }

  private void piece(PdfTable.Row row, List<List<TextLine>> cells, int from, int to) {
    var height = (to - from) * STEP + 2 * PADDING;
    row.band()
        .ifPresent(
            band -> {
              var bottom = flow.y() - height;
              flow.strokes().fill(left, bottom, flow.width(), height, band.colour());
              flow.strokes().fill(left, bottom, 2, height, row.edge().colour());
            });
    cells(cells, from, to, SIZE);
    flow.down(height);
    line(flow.y());
  }

  private void cells(List<List<TextLine>> cells, int from, int to, float size) {
    for (var i = 0; i < cells.size(); i++) {
      var lines = cells.get(i);
      for (var at = from; at < Math.min(to, lines.size()); at++) {
        draw(lines.get(at), i, size, PADDING + (at - from) * STEP);
      }
    }
  }

  private void draw(TextLine line, int column, float size, float down) {
    var start = left + starts[column];
    var width = width(column);
    if (table.columns().get(column).isAlignedRight()) {
      start += width - line.width();
      width = line.width();
    }
    flow.draw(line, start, width, size, down);
  }

  private void next() {
    flow.turn();
    head();
  }

  /** How many lines the rest of the page takes, one at least. */
  private int fitting() {
    return Math.max(1, (int) ((flow.y() - PageFrame.BOTTOM - 2 * PADDING) / STEP));
  }

  private float headHeight() {
    return STEP + 2 * PADDING;
  }

  private static float headHeight(List<List<TextLine>> cells) {
    return most(cells) * STEP + 2 * PADDING;
  }

  private static int most(List<List<TextLine>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1);
  }

  private String label(int column) {
    return table.columns().get(column).label();
  }

  private float width(int column) {
    return starts[column + 1] - starts[column] - GUTTER;
  }

  private void line(float y) {
    flow.strokes().line(left, y, left + flow.width(), y, 0.5f, Tone.LINE.colour());
  }

  /** Where each column begins, and where the last ends. */
  private static float[] starts(List<PdfTable.Column> columns, float width) {
    var all = 0f;
    for (var column : columns) {
      all += column.share();
    }
    var starts = new float[columns.size() + 1];
    starts[0] = 5;
    for (var i = 0; i < columns.size(); i++) {
      starts[i + 1] = starts[i] + (width - 5) * columns.get(i).share() / all;
    }
    return starts;
  }
}
