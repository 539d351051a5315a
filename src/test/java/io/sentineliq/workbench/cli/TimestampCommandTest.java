package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.evidence.bag.TestBag;
import io.sentineliq.workbench.evidence.timestamp.TestAuthority;
import io.sentineliq.workbench.evidence.timestamp.TimestampRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimestampCommandTest {
  private final TestAuthority authority = TestAuthority.at(Instant.parse("2026-11-21T14:07:31Z"));
  @TempDir private Path folder;

  @Test
  void aBagIsAnchoredByAnAnswerThatCameByAnotherWay() throws Exception {
    var bag = TestBag.whole().write(folder.resolve("case-7.zip")).toString();
    var root = authority.rootIn(folder).toString();
    assertThat(run("timestamp", "request", bag)).isZero();
    assertThat(run("verify", bag, "--tsa-root", root)).isEqualTo(3);

    var answer = answer(folder.resolve("case-7.zip.tsq"));
    assertThat(run("timestamp", "accept", answer, "--folder", folder.toString())).isZero();
    assertThat(run("verify", bag, "--tsa-root", root)).isZero();
  }

  @Test
  void manyFilesAreAskedAboutAndWhatWaitsIsSaid() throws Exception {
    var first = Files.writeString(folder.resolve("monday.txt"), "a checkpoint\n").toString();
    var second = Files.writeString(folder.resolve("tuesday.txt"), "another\n").toString();
    assertThat(run("timestamp", "request", first, second)).isZero();
    var answer = answer(folder.resolve("tuesday.txt.tsq"));
    var accepted = CommandRun.of("", "timestamp", "accept", answer, "--folder", folder.toString());
    assertThat(accepted.lines())
        .containsExactly("tuesday.txt: anchored", "monday.txt: not yet anchored");
    assertThat(run("timestamp", "accept", answer, "--folder", folder.toString())).isEqualTo(1);
  }

  @Test
  void rubbishIsNoAnswer() throws IOException {
    var rubbish = Files.writeString(folder.resolve("rubbish"), "no answer").toString();
    assertThat(run("timestamp", "accept", rubbish, "--folder", folder.toString())).isEqualTo(1);
  }

  private String answer(Path request) throws Exception {
    var asked = TimestampRequest.parse(Files.readAllBytes(request));
    return Files.write(folder.resolve("from-the-post"), authority.answer(asked)).toString();
  }

  private static int run(String... arguments) {
    return CommandRun.of("", arguments).exitCode();
  }
}
