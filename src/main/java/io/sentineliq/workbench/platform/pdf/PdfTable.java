package io.sentineliq.workbench.platform.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A table: its head stands on every page it reaches.
 *
 * @param rows asked for one after the other, so that they need not all be there at once
 */
public record PdfTable(List<Column> columns, Iterable<Row> rows) {

  /**
   * A column.
   *
   * @param share how much of the width it takes, beside the shares of the others
   */
  public record Column(String label, float share, boolean isAlignedRight) {

    /** A column whose values begin on its left. */
    public static Column of(String label, float share) {
      return new Column(label, share, false);
    }
  }

  /**
   * A row.
   *
   * @param cells one for each column
   * @param band behind a row that must not be overlooked, with an edge in {@code edge}
   */
  public record Row(List<List<PdfText>> cells, Optional<Tone> band, Tone edge) {

    /** An ordinary row. */
    public static Row of(List<List<PdfText>> cells) {
      return new Row(cells, Optional.empty(), Tone.DANGER);
    }

    /** A row of plain texts. */
    public static Row plain(List<String> values) {
      return of(values.stream().map(value -> PdfText.plain(value).alone()).toList());
    }
  }
}
