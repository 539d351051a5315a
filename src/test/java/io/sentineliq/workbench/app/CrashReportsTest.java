package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReportsTest {

  private static final String OURS = "java_command: io.sentineliq.workbench.Main";

  @TempDir Path folder;
  private Path temporary;
  private CrashReports reports;

  @BeforeEach
  void prepare() throws IOException {
    temporary = Files.createDirectories(folder.resolve("tmp"));
    reports = new CrashReports(List.of(temporary), folder.resolve("home").resolve("logs"));
  }

  @Test
  void aReportIsBroughtToTheLog() throws IOException {
    var report = write("hs_err_pid17.log", OURS);

    assertThat(reports.collect()).isEqualTo(1);

    assertThat(report).doesNotExist();
    assertThat(reports.kept().resolve("hs_err_pid17.log")).hasContent(OURS);
    assertThat(reports.collect()).isZero();
  }

  @Test
  void whatAnotherProgramLeftStaysWhereItIs() throws IOException {
    var report = write("hs_err_pid18.log", "java_command: org.example.Other");

    assertThat(reports.collect()).isZero();

    assertThat(report).exists();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    var secret = write("secret", OURS);
    Files.createSymbolicLink(temporary.resolve("hs_err_pid19.log"), secret);

    assertThat(reports.collect()).isZero();
    assertThat(secret).exists();
  }

  @Test
  void onlyTheNewestFiveAreKept() throws IOException {
    for (var pid : IntStream.rangeClosed(1, 7).toArray()) {
      var report = write("hs_err_pid" + pid + ".log", OURS);
      Files.setLastModifiedTime(report, FileTime.fromMillis(pid * 10_000L));
    }

    assertThat(reports.collect()).isEqualTo(7);

    try (var kept = Files.list(reports.kept())) {
      assertThat(kept.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "hs_err_pid3.log",
              "hs_err_pid4.log",
              "hs_err_pid5.log",
              "hs_err_pid6.log",
              "hs_err_pid7.log");
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text);
  }
}
