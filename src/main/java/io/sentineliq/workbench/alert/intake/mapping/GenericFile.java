package io.sentineliq.workbench.alert.intake.mapping;

import java.util.List;

/**
 * A file of no known format that a mapping could read.
 *
 * @param kind how it is written
 * @param columns its columns in the order of the file, at most {@value GenericColumns#MOST}
 */
public record GenericFile(GenericKind kind, List<Column> columns) {

  /**
   * A column.
   *
   * @param name in the header, or the path in the object
   * @param samples the first different values
   */
  public record Column(String name, List<String> samples) {}
}
