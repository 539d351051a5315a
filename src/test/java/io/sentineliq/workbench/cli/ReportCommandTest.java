package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports from the command line, on a closed case that wishes nobody well. */
class ReportCommandTest {

  private static final String HOSTILE =
      "<script>alert(1)</script> [x](javascript:alert(1)) =cmd|' /C calc'!A0 \u202Egnp.exe"
          + " \u001b[31m";
  private static final String FOREIGN = "مرحبا بالعالم שלום עולם 日本語の報告書 한국어 보고서";

  @TempDir Path folder;

  private CommandDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new CommandDesk(folder);
  }

  @ParameterizedTest
  @EnumSource(Tlp.class)
  void everyFormatIsWrittenForEachAudienceThatMayHaveIt(Tlp audience) throws IOException {
    for (var format : ReportFormat.values()) {
      var code = run("report", "1", "--tlp", audience.name(), "--format", format.ending());

      if (audience.compareTo(Tlp.AMBER) < 0) {
        assertThat(code).isEqualTo(2);
        assertThat(desk.bytes()).isEmpty();
        assertThat(desk.err()).contains("above the audience");
      } else {
        assertThat(code).isZero();
        var said = text(format);
        assertThat(said).doesNotContain("\u001b", "\u202E").contains("مرحبا");
        assertThat(said).containsAnyOf("日本語", "U+65E5");
        keep("report-" + audience + "." + format.ending());
      }
    }
  }

  @Test
  void aReportIsSignedOffAndComesOutAsItWasSigned() throws NoSuchAlgorithmException {
    assertThat(run("report", "1", "--final")).isNotZero();
    assertThat(desk.bytes()).isEmpty();

    assertThat(run("sign-off", "1", "--tlp", "AMBER", "--json")).isZero();
    var files = desk.json().getFirst().path("files");
    assertThat(files).hasSize(4);
    for (var file : files) {
      var format = file.path("format").asText();
      var code = run("report", "1", "--final", "--format", format);
      assertThat(code).as(desk.err()).isZero();
      var digest = MessageDigest.getInstance("SHA-256").digest(desk.bytes());
      assertThat(HexFormat.of().formatHex(digest)).isEqualTo(file.path("sha256").asText());
    }

    assertThat(run("show", "1", "--json")).isZero();
    assertThat(desk.json().getFirst().path("final_report").path("edition").asInt()).isEqualTo(1);
    assertThat(run("sign-off", "1", "--tlp", "RED")).isZero();
    assertThat(desk.out()).contains("edition 2", "case-1-final-2-TLP-RED.pdf");

    assertThat(run("report", "1", "--edition", "1", "--format", "PDF")).isZero();
    var first = MessageDigest.getInstance("SHA-256").digest(desk.bytes());
    assertThat(HexFormat.of().formatHex(first)).isEqualTo(files.get(0).path("sha256").asText());
    assertThat(run("report", "1", "--edition", "3")).isNotZero();
  }

  @Test
  void aReportIsOneOfTheDayOrTheFinalOneNeverBoth() {
    assertThat(run("report", "1")).isEqualTo(2);
    assertThat(run("report", "1", "--final", "--tlp", "AMBER")).isEqualTo(2);
  }

  private String text(ReportFormat format) throws IOException {
    if (format != ReportFormat.PDF) {
      return desk.out();
    }
    try (var document = Loader.loadPDF(desk.bytes())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Pictures of the pages are looked at by people. */
  private void keep(String name) throws IOException {
    var reports = Files.createDirectories(Path.of("target", "screens", "reports"));
    Files.write(reports.resolve(name), desk.bytes());
  }

  private int run(String... arguments) {
    desk.forget();
    var all = new ArrayList<>(List.of("cases"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--store", desk.store()));
    return desk.run(new WithClosedCase(), new CancelSwitch(), all.toArray(String[]::new));
  }

  /** The store has a case that was closed. */
  private static final class WithClosedCase extends RealWorkspaces {
    @Override
    public OpenWorkspace open(Datastore store, Optional<String> slug) {
      var workspace = super.open(store, slug);
      var cases = workspace.cases();
      if (cases.numbered(1, Progress.unwatched()).isEmpty()) {
        var draft =
            new NewCase(
                HOSTILE + FOREIGN,
                FOREIGN + "\n\n" + HOSTILE,
                Priority.HIGH,
                CaseType.MALWARE,
                Confidentiality.INTERNAL,
                Tlp.AMBER,
                null);
        var id = cases.open(new Cases.Opening(draft, List.of(), Optional.empty(), false));
        cases.moveTo(id, version(cases, id), CaseStatus.REVIEW);
        cases.close(id, version(cases, id), FOREIGN, Map.of());
      }
      return workspace;
    }

    private static int version(Cases cases, UUID id) {
      return cases.details(id, Progress.unwatched()).row().version();
    }
  }
}
