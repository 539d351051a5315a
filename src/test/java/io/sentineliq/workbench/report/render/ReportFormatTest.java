package io.sentineliq.workbench.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.markdown.Markdown;
import io.sentineliq.workbench.report.ReportDocument;
import io.sentineliq.workbench.report.ReportFormat;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> [x](javascript:alert(1)) | a\n# b \u202E \u0007 & \"q\"";

  private static final ReportDocument REPORT =
      new ReportDocument(
          "Case 1: " + HOSTILE,
          "Alder " + HOSTILE,
          Tlp.GREEN,
          Tlp.AMBER,
          Instant.parse("2026-11-21T14:07:30Z"),
          "Ana",
          List.of(
              new ReportDocument.Facts(
                  "case", "Case", List.of(new ReportDocument.Fact("status", "Status", HOSTILE))),
              new ReportDocument.Prose(
                  "findings",
                  "Findings",
                  Markdown.parse(
                      "# Found\n\n"
                          + "- **bold** [h](http://evil.example/x)\n"
                          + "- [x] done\n\n"
                          + "| a | b |\n"
                          + "|--|--|\n"
                          + "| `<b>` | 2 |\n\n"
                          + "<img src=x onerror=alert(1)>\n\n"
                          + "مرحبا 日本 "
                          + HOSTILE)),
              new ReportDocument.Table(
                  "alerts",
                  "Alerts",
                  List.of(
                      new ReportDocument.Column("title", "Title"),
                      new ReportDocument.Column("source", "Source")),
                  List.of(List.of(HOSTILE, "one"), List.of("two", HOSTILE)))));

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void theSameReportIsTheSameText(ReportFormat format) {
    var first = format.write(REPORT);
    var second = format.write(REPORT);

    assertThat(second).isEqualTo(first).contains("مرحبا 日本");
  }

  @Test
  void aPageRunsAndLoadsNothing() {
    var page = ReportFormat.HTML.write(REPORT);

    assertThat(page)
        .contains("default-src 'none'", "<title>Case 1: &lt;script&gt;", "<strong>bold</strong>")
        .contains("hxxp://evil[.]example/x", "☑ ", "‹U+202E›", "<h3 dir=\"auto\">Found</h3>")
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<script", "<img", "href", "src=\"", "\u202E", "\u0007")
        .doesNotContain("http://evil");
  }

  @Test
  void inMarkdownAFieldIsNothingButText() {
    var text = ReportFormat.MD.write(REPORT);

    assertThat(text)
        .contains("### Found", "- **bold** h \\(hxxp://evil\\[\\.\\]example/x\\)", "- [x] done")
        .contains(
            "| \\<script\\>alert\\(1\\)\\</script\\> \\[x\\]\\(javascript:alert\\(1\\)\\) \\| a")
        .contains("```\n<img src=x onerror=alert(1)>\n```")
        .doesNotContain("](javascript", "](http", "\u202E", "\u0007")
        .doesNotContainPattern("(?<!\\\\)<script");
    assertThat(text.lines().filter(line -> line.startsWith("# "))).hasSize(1);
  }

  @Test
  void programsReadEverything() throws IOException {
    var json = new ObjectMapper().readTree(ReportFormat.JSON.write(REPORT));

    assertThat(json.path("audience").asText()).isEqualTo("AMBER");
    assertThat(json.path("case").path("status").asText()).isEqualTo(HOSTILE);
    assertThat(json.path("alerts").path(1).path("source").asText()).isEqualTo(HOSTILE);
    assertThat(json.path("findings").asText()).startsWith("### Found");
  }
}
