package io.sentineliq.workbench.report.render;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import io.sentineliq.workbench.report.ReportDocument;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report in Markdown. What people wrote in Markdown keeps its form, its headings two levels
 * lower; every other value is escaped, so that it is nothing but text.
 */
public final class MarkdownReport {

  private final StringBuilder out = new StringBuilder();

  private MarkdownReport() {}

  /** {@code report} in Markdown. */
  public static String of(ReportDocument report) {
    var writing = new MarkdownReport();
    writing.line("# " + MarkdownText.line(report.title()));
    writing.line("");
    writing.line(
        "**"
            + Messages.text("report.audience", Messages.of(report.audience()))
            + "** · "
            + MarkdownText.line(report.workspace()));
    writing.line("");
    writing.line(
        MarkdownText.line(
            Messages.text(
                "report.madeBy", Times.exact(report.madeAt(), ZoneOffset.UTC), report.madeBy())));
    report.sections().forEach(writing::section);
    return writing.out.toString();
  }

  private void section(ReportDocument.Section section) {
    line("");
    line("## " + MarkdownText.line(section.title()));
    line("");
    switch (section) {
      case ReportDocument.Facts facts ->
          facts
              .facts()
              .forEach(
                  fact ->
                      line(
                          "- **"
                              + MarkdownText.line(fact.label())
                              + ":** "
                              + MarkdownText.line(fact.value())));
      case ReportDocument.Prose prose -> line(MarkdownBlocks.of(prose.blocks()));
      case ReportDocument.Table table -> {
        row(table.columns().stream().map(ReportDocument.Column::label).toList());
        line("|" + " --- |".repeat(table.columns().size()));
        table.rows().forEach(this::row);
      }
    }
  }

  private void row(List<String> values) {
    line(
        values.stream()
            .map(value -> MarkdownText.line(value))
            .collect(Collectors.joining(" | ", "| ", " |")));
  }

  private void line(String written) {
    out.append(written).append('\n');
  }
}
