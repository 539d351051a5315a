package io.sentineliq.workbench.report;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.markdown.Block;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report as every format tells it. What the audience may not see is not in it, and every value
 * that could be clicked is defanged.
 *
 * @param caseId the case it is about; not told
 * @param number of the case
 * @param brand how its workspace shows itself
 * @param tlp how the subject itself is marked
 * @param audience with whom the report may be shared
 */
public record ReportDocument(
    UUID caseId,
    int number,
    String title,
    String workspace,
    Brand brand,
    Tlp tlp,
    Tlp audience,
    Instant madeAt,
    String madeBy,
    List<Section> sections) {

  /** Keeps a copy. */
  public ReportDocument {
    sections = List.copyOf(sections);
  }

  /** A name for its file, which tells nothing of the content. */
  public static String fileName(int number, Tlp audience, ReportFormat format) {
    return "case-%d-TLP-%s.%s".formatted(number, audience.name(), format.ending());
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

  /**
   * A column of a table.
   *
   * @param share how much of the width it takes, beside the shares of the others
   */
  public record Column(String id, String label, int share) {}

  /**
   * How the workspace shows itself.
   *
   * @param logo PNG or JPEG
   * @param colour a number sign and six digits; empty for the program's own
   */
  public record Brand(Optional<byte[]> logo, String colour) {

    /** A workspace that chose nothing. */
    public static Brand none() {
      return new Brand(Optional.empty(), "");
    }
  }
}
