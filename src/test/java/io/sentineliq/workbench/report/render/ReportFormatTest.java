package io.sentineliq.workbench.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.markdown.Markdown;
import io.sentineliq.workbench.platform.pdf.PdfPictures;
import io.sentineliq.workbench.report.ReportDocument;
import io.sentineliq.workbench.report.ReportFormat;
import io.sentineliq.workbench.report.WrittenReport;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> [x](javascript:alert(1)) | a\n# b \u202E \u0007 & \"q\"";

  private static final ReportDocument REPORT =
      new ReportDocument(
          new UUID(0, 1),
          1,
          "Case 1: " + HOSTILE,
          "Alder " + HOSTILE,
          ReportDocument.Brand.none(),
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
                      new ReportDocument.Column("title", "Title", 2),
                      new ReportDocument.Column("source", "Source", 1)),
                  List.of(List.of(HOSTILE, "one"), List.of("two", HOSTILE)))));

  private static final Path SCREENS = Path.of("target", "screens");
  private static final String SCRIPTS =
      """
      # מה נמצא

      - הודעה עם מסמך **INV-8841** נשלחה (T1566.001) אל 14 תיבות
      - وصلت الرسالة إلى `accounts@alder1ume.test` في الساعة ١٢:٣٠

      | مضيف | الحالة |
      |---|---|
      | WS-ALD-0198 | معزول |

      > 調査結果：マルウェアが実行された。 Русский, Ελληνικά, Tiếng Việt.
      """;

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void theSameReportIsTheSameBytes(ReportFormat format) throws IOException {
    assertThat(WrittenReport.bytes(format, REPORT)).isEqualTo(WrittenReport.bytes(format, REPORT));
    assertThat(WrittenReport.text(format, REPORT))
        .contains("مرحبا")
        .containsAnyOf("日本", "U+65E5 U+672C", "U+65E5U+672C");
  }

  @Test
  void onPaperHostileTextIsTextAndNothingCanBeClicked() throws IOException {
    assertThat(WrittenReport.text(ReportFormat.PDF, REPORT))
        .contains("<script>alert(1)</script>", "hxxp://evil[.]example/x", "‹U+202E›", "‹U+0007›");
    assertThat(WrittenReport.hidden(REPORT))
        .doesNotContain("/Annot", "/JavaScript", "/URI", "\u202E");
  }

  @Test
  void aWorkspaceShowsItsColourAndItsLogo() throws IOException {
    var logo =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    var branded = branded(new ReportDocument.Brand(Optional.of(logo), "#00ff00"));

    assertThat(WrittenReport.text(ReportFormat.HTML, branded))
        .contains("#00ff00", "<img alt=\"\" src=\"data:image/png;base64,iVBOR");
    assertThat(WrittenReport.hidden(branded)).contains("/I");
  }

  @Test
  void aLogoThatIsNoneAndAColourThatIsNoneChangeNothing() throws IOException {
    var page =
        WrittenReport.text(
            ReportFormat.HTML,
            branded(
                new ReportDocument.Brand(
                    Optional.of("<svg onload=x>".getBytes(StandardCharsets.UTF_8)),
                    "red;}</style>")));

    assertThat(page).isEqualTo(WrittenReport.text(ReportFormat.HTML, REPORT));
  }

  private static ReportDocument branded(ReportDocument.Brand brand) {
    return report(brand, REPORT.sections());
  }

  private static ReportDocument with(List<ReportDocument.Section> sections) {
    return report(ReportDocument.Brand.none(), sections);
  }

  private static ReportDocument report(
      ReportDocument.Brand brand, List<ReportDocument.Section> sections) {
    return new ReportDocument(
        REPORT.caseId(),
        REPORT.number(),
        REPORT.title(),
        REPORT.workspace(),
        brand,
        REPORT.tlp(),
        REPORT.audience(),
        REPORT.madeAt(),
        REPORT.madeBy(),
        sections);
  }

  /** Drawn to be looked at: {@code target/screens/report-scripts.png}. */
  @Test
  void otherScriptsStandInAFindingAndInATable() throws IOException {
    var words = "עברית שלום (12)، العربية مرحبا بالعالم ۱۲۳، 中文字 かな 한글 ✓";
    var report =
        with(
            List.of(
                new ReportDocument.Prose("findings", "Findings", Markdown.parse(SCRIPTS)),
                new ReportDocument.Table(
                    "alerts",
                    "Alerts",
                    List.of(
                        new ReportDocument.Column("title", "Title", 2),
                        new ReportDocument.Column("source", "Source", 1)),
                    List.of(List.of(words, "مصدر"), List.of("mail מייל mail", "送信元")))));

    var paper = WrittenReport.bytes(ReportFormat.PDF, report);
    try (var pages = new PdfPictures(paper)) {
      var page = pages.page(0, 2);
      var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_ARGB);
      image.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
      Files.createDirectories(SCREENS);
      ImageIO.write(image, "png", SCREENS.resolve("report-scripts.png").toFile());
    }

    assertThat(WrittenReport.text(ReportFormat.PDF, report))
        .contains("שלום", "مرحبا بالعالم", "mail מייל mail")
        .containsAnyOf("中文", "U+4E2D")
        .containsAnyOf("かな", "U+304B")
        .containsAnyOf("한글", "U+D55C");
  }

  @Test
  void aPageRunsAndLoadsNothing() throws IOException {
    var page = WrittenReport.text(ReportFormat.HTML, REPORT);

    assertThat(page)
        .contains("default-src 'none'", "<title>Case 1: &lt;script&gt;", "<strong>bold</strong>")
        .contains("hxxp://evil[.]example/x", "☑ ", "‹U+202E›", "<h3 dir=\"auto\">Found</h3>")
        .contains("&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<script", "<img", "href", "src=\"", "\u202E", "\u0007")
        .doesNotContain("http://evil");
  }

  @Test
  void inMarkdownAFieldIsNothingButText() throws IOException {
    var text = WrittenReport.text(ReportFormat.MD, REPORT);

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
    var json = new ObjectMapper().readTree(WrittenReport.text(ReportFormat.JSON, REPORT));

    assertThat(json.path("audience").asText()).isEqualTo("AMBER");
    assertThat(json.path("case").path("status").asText()).isEqualTo(HOSTILE);
    assertThat(json.path("alerts").path(1).path("source").asText()).isEqualTo(HOSTILE);
    assertThat(json.path("findings").asText()).startsWith("### Found");
  }
}
