package io.sentineliq.workbench.attack;

import java.util.List;
import java.util.Map;

/**
 * The published matrix with how often each technique was seen: a column for each tactic, a cell for
 * each technique in it.
 *
 * @param most the largest count of a cell, 0 when nothing was seen
 */
public record AttackMatrix(List<Column> columns, long most) {

  /** A tactic and its techniques. */
  public record Column(Tactic tactic, List<Cell> cells) {

    /** How many of its techniques were seen. */
    public long seen() {
      return cells.stream().filter(cell -> cell.total() > 0).count();
    }
  }

  /**
   * A technique.
   *
   * @param count how often it was seen itself
   * @param subTechniques its special kinds with their counts
   */
  public record Cell(Technique technique, long count, List<Sub> subTechniques) {

    /** How often it or one of its special kinds was seen. */
    public long total() {
      return count + subTechniques.stream().mapToLong(Sub::count).sum();
    }
  }

  /** A special kind of a technique and how often it was seen. */
  public record Sub(Technique technique, long count) {}

  /** The matrix of {@code catalogue}; {@code counts} by id, ids it does not know left out. */
  public static AttackMatrix of(AttackCatalogue catalogue, Map<String, Long> counts) {
    var columns =
        catalogue.tactics().stream().map(tactic -> column(catalogue, counts, tactic)).toList();
    var most =
        columns.stream()
            .flatMap(column -> column.cells().stream())
            .mapToLong(Cell::total)
            .max()
            .orElse(0);
    return new AttackMatrix(columns, most);
  }

  private static Column column(AttackCatalogue catalogue, Map<String, Long> counts, Tactic tactic) {
    return new Column(
        tactic,
        catalogue.techniquesOf(tactic).stream()
            .map(technique -> cell(catalogue, counts, technique))
            .toList());
  }

  private static Cell cell(
      AttackCatalogue catalogue, Map<String, Long> counts, Technique technique) {
    var subs =
        catalogue.subTechniques(technique.id()).stream()
            .map(sub -> new Sub(sub, counts.getOrDefault(sub.id(), 0L)))
            .toList();
    return new Cell(technique, counts.getOrDefault(technique.id(), 0L), subs);
  }
}
