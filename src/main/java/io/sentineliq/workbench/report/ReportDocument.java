package io.sentineliq.workbench.report;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.markdown.Block;
import java.time.Instant;
import java.util.List;

/**
 * A report as every format tells it. What the audience may not see is not in it, and every value
 * that could be clicked is defanged.
 *
 * @param tlp how the subject itself is marked
 * @param audience with whom the report may be shared
 */
public record ReportDocument(
    String title,
    String workspace,
    Tlp tlp,
    Tlp audience,
    Instant madeAt,
    String madeBy,
    List<Section> sections) {

  /** Keeps a copy. */
  public ReportDocument {
    sections = List.copyOf(sections);
  }

  /** A part of the report under a heading. */
  public sealed interface Section {
    /** Stable name, for machines. */
    String id();

    /** The heading. */
    String title();
  }

  /** Names and values. */
  public record Facts(String id, String title, List<Fact> facts) implements Section {}

  /** A name and a value. */
  public record Fact(String id, String label, String value) {}

  /** What somebody wrote in Markdown. */
  public record Prose(String id, String title, List<Block> blocks) implements Section {}

  /** Rows of values, one for each column. */
  public record Table(String id, String title, List<Column> columns, List<List<String>> rows)
      implements Section {}

  /** A column of a table. */
  public record Column(String id, String label) {}
}
