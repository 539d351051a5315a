package io.sentineliq.workbench.evidence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.evidence.report.ReportedPeriod.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CustodyReportTest {

  @Test
  void atEachInstantThereIsOneCustodian() {
    var periods = ReportedCase.sound().report().exhibits().getFirst().periods();
    assertThat(periods)
        .extracting(ReportedPeriod::custodian)
        .containsExactly("Dana Whitlock", "Dana Whitlock", "Rui Sakamoto");
    assertThat(periods)
        .extracting(ReportedPeriod::kind)
        .containsExactly(Kind.KEPT, Kind.IN_TRANSIT, Kind.KEPT);
    for (var i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).to());
    }
    assertThat(periods.getLast().to()).isEqualTo(ReportedCase.NOW);
  }

  @Test
  void theTimeBetweenTwoLedgersIsAGapAndAnException() {
    var elsewhere = ReportedCase.elsewhereUntil("2026-11-16T08:00:00Z");
    var exhibit = ReportedCase.sound().report(elsewhere).exhibits().getFirst();
    assertThat(exhibit.periods().getFirst().kind()).isEqualTo(Kind.GAP);
    assertThat(exhibit.exceptions()).singleElement().asString().contains("No custodian", "1 d 5 h");
  }

  @Test
  void whatHappenedInAnotherStoreStandsBeforeWhatHappenedHere() {
    var report = ReportedCase.sound().report(ReportedCase.elsewhereUntil("2026-11-16T08:00:00Z"));
    assertThat(CustodyHtml.of(report))
        .containsSubsequence(
            "Before it came here: exhibit 4/2 of birch.example/soc, one entry",
            "Cleo Vance",
            "Dana Whitlock");
    assertThat(CustodyJson.of(report)).contains("\"ledger\" : \"birch.example/soc\"");
  }

  @Test
  void theReportBearsTheLogoAndTheColourOfItsWorkspace() {
    var plain = ReportedCase.sound().report();
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    var branded =
        new CustodyReport(
            new Letterhead("Alderlume <SOC>", png, "#123456"),
            plain.caseNumber(),
            plain.caseTitle(),
            plain.tlp(),
            plain.madeAt(),
            plain.zone(),
            plain.madeBy(),
            plain.exhibits(),
            plain.ledger());
    assertThat(CustodyHtml.of(branded))
        .contains("solid #123456", "img-src data:", "data:image/png;base64,")
        .contains("Alderlume &lt;SOC&gt;");
    assertThat(CustodyHtml.of(plain)).doesNotContain("img-src", "<img");
    assertThat(branded.head().colour()).isNotEqualTo(plain.head().colour());
  }

  @Test
  void aGapIsDrawnAtLeastEightPointsWideAndTheRestToScale() {
    var start = Instant.parse("2026-11-01T00:00:00Z");
    var day = Duration.ofDays(1);
    var periods =
        List.of(
            new ReportedPeriod(start, start.plus(day), "Ana", Kind.KEPT),
            new ReportedPeriod(start.plus(day), start.plus(day).plusSeconds(60), "", Kind.GAP),
            new ReportedPeriod(
                start.plus(day).plusSeconds(60),
                start.plus(day.multipliedBy(3)),
                "Ben",
                Kind.KEPT));
    var widths = PeriodBar.widths(periods, 500);
    assertThat(widths.get(1)).isEqualTo(8f);
    assertThat(widths.get(0) + widths.get(1) + widths.get(2)).isCloseTo(500f, within(0.1f));
    assertThat(widths.get(2) / widths.get(0)).isCloseTo(2f, within(0.02f));
  }

  @Test
  void aFailedVerificationTakesTheWordAway() {
    var sound = ReportedCase.sound().report().exhibits().getFirst();
    assertThat(sound.lastMatched()).isPresent();
    assertThat(sound.exceptions()).isEmpty();
    var failed = ReportedCase.exceptional().report().exhibits().getFirst();
    assertThat(failed.lastMatched()).isEmpty();
    assertThat(failed.exceptions()).singleElement().asString().contains("entry 6", "does not call");
  }

  @Test
  void paperBrowserAndProgramAreToldTheSame() throws IOException {
    var report = ReportedCase.exceptional().report();
    var paper = text(CustodyPdf.of(report));
    var page = CustodyHtml.of(report);
    var json = new ObjectMapper().readTree(CustodyJson.of(report));
    for (var event : report.exhibits().getFirst().events()) {
      assertThat(paper).contains(event.receivedBy());
      assertThat(page).contains(event.receivedBy());
    }
    for (var words :
        List.of("EX-0007", "Read first: one exception", "Dana Whitlock", "not yet anchored")) {
      assertThat(paper).contains(words);
      assertThat(page).contains(words);
    }
    assertThat(json.at("/exhibits/0/events")).hasSize(7);
    assertThat(json.at("/exhibits/0/events/5/exception").asBoolean()).isTrue();
    assertThat(json.at("/ledger/anchored").isNull()).isTrue();
    assertThat(page).contains("&lt;LAB1-02&gt;").doesNotContain("<LAB1-02>");
    assertThat(paper).contains("Certificate of a qualified person").contains("Page 1 of");
  }

  @Test
  void theSameReportIsTheSameBytes() {
    var report = ReportedCase.exceptional().report();
    assertThat(CustodyPdf.of(report)).isEqualTo(CustodyPdf.of(report));
  }

  @Test
  void isLaidForPeopleToLookAt() throws IOException {
    var folder = Files.createDirectories(Path.of("target/reports"));
    var report =
        ReportedCase.exceptional().report(ReportedCase.elsewhereUntil("2026-11-17T04:00:00Z"));
    var file = Files.write(folder.resolve("custody.pdf"), CustodyPdf.of(report));
    Files.writeString(folder.resolve("custody.html"), CustodyHtml.of(report));
    assertThat(text(Files.readAllBytes(file))).contains("Gap of");
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
