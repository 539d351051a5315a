package io.sentineliq.workbench.evidence.bag;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.evidence.timestamp.TestAuthority;
import io.sentineliq.workbench.evidence.timestamp.TimestampRequest;
import io.sentineliq.workbench.support.ForeignTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code VERIFY.txt} are run as they stand there. */
class ForeignToolsTest {
  private static final String LISTED =
      "./custody/statement.sig ./custody/statement.txt ./tagmanifest-sha256.txt";

  @TempDir private Path folder;

  @Test
  void theGuidesCommandsPassForABagAndFailForAChangedOne() throws IOException {
    var bag = TestBag.whole().write(folder.resolve("bag"));
    var ended = guide(bag);
    assertThat(ended.code()).as(ended.said()).isZero();
    assertThat(ended.said()).contains("Signature Verified Successfully");
    for (var name :
        List.of(
            "data/EX-0001",
            BagPath.EVENTS,
            BagPath.REPORT,
            BagPath.MANIFEST,
            BagPath.TAG_MANIFEST,
            BagPath.STATEMENT,
            BagPath.SIGNATURE)) {
      var file = bag.resolve(name);
      var bytes = Files.readAllBytes(file);
      var flipped = bytes.clone();
      flipped[flipped.length / 2] ^= 1;
      Files.write(file, flipped);
      assertThat(guide(bag).code()).as(name).isNotZero();
      Files.write(file, bytes);
    }
  }

  @Test
  void opensslBelievesTheTimeStampOfTheCheckpoint() throws IOException {
    var bag = TestBag.tiny();
    var target = bag.write(folder.resolve("bag"));
    var openssl = new ForeignTool(target, "openssl");
    var authority = TestAuthority.at(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    var request = TimestampRequest.about(openssl.sha256(target.resolve(BagPath.CHECKPOINT)));
    Files.write(target.resolve(BagPath.CHECKPOINT_STAMP), authority.answer(request));
    Files.move(authority.rootIn(folder), target.resolve("ROOT.pem"));
    assertThat(guide(target).said()).contains("Verification: OK");
  }

  @Test
  void noFileIsUnknownToTheManifestsButTheThree() throws IOException {
    var bag = TestBag.whole().write(folder.resolve("bag"));
    var shell = new ForeignTool(bag, "bash");
    var find = commands(bag).stream().filter(line -> line.startsWith("find ")).findFirst();
    var said = shell.ended(List.of("bash", "-c", find.orElseThrow())).said();
    assertThat(said.lines().map(name -> "./" + name).sorted().toList())
        .containsExactly(LISTED.split(" ", -1));
  }

  private static ForeignTool.Ended guide(Path bag) throws IOException {
    var script = "set -e -o pipefail\n" + String.join("\n", commands(bag));
    return new ForeignTool(bag, "bash").ended(List.of("bash", "-c", script));
  }

  private static List<String> commands(Path bag) throws IOException {
    var guide = Files.readString(bag.resolve(BagPath.GUIDE));
    var linux = guide.substring(guide.indexOf("\nLINUX\n"), guide.indexOf("\nMACOS\n"));
    return linux.lines().filter(line -> line.startsWith("    ")).map(String::strip).toList();
  }
}
