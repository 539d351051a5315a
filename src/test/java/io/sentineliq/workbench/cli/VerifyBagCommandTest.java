package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.evidence.bag.TestBag;
import io.sentineliq.workbench.evidence.timestamp.TestAuthority;
import io.sentineliq.workbench.evidence.timestamp.TimestampFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyBagCommandTest {
  private final TestBag bag = TestBag.whole();
  @TempDir private Path folder;
  private Path target = Path.of("");

  @BeforeEach
  void write() throws IOException {
    target = bag.write(folder.resolve("bag"));
  }

  @Test
  void saysThatNobodyOutsideVouches() {
    var run = verify();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.lines())
        .anyMatch(line -> line.startsWith("ok") && line.contains(bag.fingerprint()))
        .anyMatch(line -> line.startsWith("note") && line.contains("not yet anchored"))
        .last()
        .asString()
        .startsWith("Consistent, but nobody");
  }

  @Test
  void trustsAFingerprintAKeyFileAndAnEarlierCheckpoint() {
    var key = target.resolve("custody/keys/" + bag.fingerprint() + ".pem");
    for (var known :
        new String[] {
          bag.fingerprint(), key.toString(), target.resolve("custody/checkpoint").toString()
        }) {
      assertThat(verify("--trust", known).exitCode()).as(known).isZero();
    }
    assertThat(verify("--trust", "ab".repeat(32)).exitCode()).isEqualTo(3);
  }

  @Test
  void trustsATimeStampThatLiesBesideTheBag() throws Exception {
    var statement = Files.readAllBytes(target.resolve("custody/statement.txt"));
    var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(statement));
    var authority = TestAuthority.at(Instant.parse("2026-11-21T14:07:31Z"));
    var request = new TimestampFolder(folder).request("bag", digest);
    Files.write(folder.resolve("bag.tsr"), authority.answer(request));
    var root = authority.rootIn(folder).toString();
    assertThat(verify("--tsa-root", root).exitCode()).isZero();
    assertThat(verify().exitCode()).isEqualTo(3);
  }

  @Test
  void namesThePlaceThatWasChanged() throws IOException {
    Files.writeString(target.resolve("data/EX-0001"), "the bytes of another");
    var run = verify("--trust", bag.fingerprint());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.lines()).anyMatch(line -> line.startsWith("FAILED   Items: data/EX-0001"));
    var json = verify("--json");
    assertThat(json.exitCode()).isEqualTo(1);
    assertThat(json.lines())
        .last()
        .asString()
        .contains("\"consistent\":false", "\"failed_at\":\"data/EX-0001\"");
  }

  @Test
  void saysWhatIsNoBagAndWhatIsNotThere() throws IOException {
    var file = Files.writeString(folder.resolve("text"), "no bag").toString();
    assertThat(CommandRun.of("", "verify", file).exitCode()).isEqualTo(1);
    assertThat(CommandRun.of("", "verify", folder.resolve("none").toString()).exitCode())
        .isEqualTo(2);
  }

  private CommandRun verify(String... options) {
    var arguments = new String[options.length + 2];
    arguments[0] = "verify";
    arguments[1] = target.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandRun.of("", arguments);
  }
}
