package io.sentineliq.workbench.evidence.bag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.evidence.bag.BagCheck.Outcome;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.BagVerifier;
import io.sentineliq.workbench.evidence.bag.TestBag;
import io.sentineliq.workbench.evidence.bag.ui.BagPageViewModel.Standing;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagPageViewModelTest {

  @TempDir Path folder;

  @Test
  void aSoundBagIsConsistentAndNobodyVouchesForIt() throws IOException {
    var page = page(TestBag.whole().write(folder.resolve("case.evbag")));

    page.verify();

    assertThat(page.standingProperty().get()).isEqualTo(Standing.CONSISTENT);
    assertThat(page.verdictProperty().get()).contains("Nobody outside vouches for it");
    assertThat(page.checks())
        .isNotEmpty()
        .noneMatch(check -> check.outcome() == Outcome.FAILED)
        .noneMatch(check -> check.outcome() == Outcome.TRUSTED);
  }

  @Test
  void theFingerprintThatIsKnownFromElsewhereMakesItTrusted() throws IOException {
    var bag = TestBag.whole().write(folder.resolve("case.evbag"));
    var page = page(bag);
    page.fingerprintProperty().set(spaced(signerOf(bag)));

    page.verify();

    assertThat(page.standingProperty().get()).isEqualTo(Standing.TRUSTED);
  }

  @Test
  void aDamagedBagSaysWhere() throws IOException {
    var bag = TestBag.whole().write(folder.resolve("case"));
    Files.writeString(bag.resolve("bag-info.txt"), "Source-Organization: somebody else\n");
    var page = page(bag);

    page.verify();

    assertThat(page.standingProperty().get()).isEqualTo(Standing.FAILED);
    assertThat(page.verdictProperty().get()).startsWith("Not sound.").contains("bag-info.txt");
  }

  @Test
  void whatIsNoBagIsRefusedInASentence() throws IOException {
    var page = page(Files.writeString(folder.resolve("holiday.evbag"), "no bag at all"));

    page.verify();

    assertThat(page.standingProperty().get()).isEqualTo(Standing.FAILED);
    assertThat(page.verdictProperty().get()).isNotBlank();
  }

  @Test
  void whatIsNoFingerprintIsSaidAndNothingIsCheckedAnew() throws IOException {
    var page = page(TestBag.whole().write(folder.resolve("case.evbag")));
    page.verify();
    page.fingerprintProperty().set("my friend's key");

    page.verify();

    assertThat(page.refusalProperty().get()).contains("64 hexadecimal digits");
    assertThat(page.standingProperty().get()).isEqualTo(Standing.CONSISTENT);
  }

  private static BagPageViewModel page(Path bag) {
    return new BagPageViewModel(bag, new ImmediateTasks(), Runnable::run);
  }

  private static String signerOf(Path bag) throws IOException {
    var verifier = new BagVerifier(BagTrust.nobody(), Progress.unwatched(), check -> {});
    return verifier.verify(bag).contents().orElseThrow().signer();
  }

  private static String spaced(String digits) {
    return digits.toUpperCase(Locale.ROOT).replaceAll("(.{4})", "$1 ");
  }
}
