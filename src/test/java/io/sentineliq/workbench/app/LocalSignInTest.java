package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.BaseEncoding;
import io.sentineliq.workbench.audit.AuditRow;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.AuthenticatorKey;
import io.sentineliq.workbench.platform.security.OneTimeCodes;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in to a protected local store: its passphrase, its optional second factor, its lock. */
class LocalSignInTest {

  private static final String PASSPHRASE = "quiet harbour lantern";

  @TempDir Path folder;

  private byte[] secret = {};

  @Test
  void withASecondFactorThePassphraseAloneOpensNothing() {
    var backup = foundWithSecondFactor();
    assertThat(refused(PASSPHRASE, "")).isInstanceOf(Problem.CodeNeeded.class);
    assertThat(refused(PASSPHRASE, "000000")).isInstanceOf(Problem.WrongCode.class);
    var code = nextCode();
    try (var workplace = open(PASSPHRASE, code)) {
      assertThat(workplace.greeting()).isEmpty();
    }
    assertThat(refused(PASSPHRASE, code)).as("used before").isInstanceOf(Problem.WrongCode.class);
    try (var workplace = open(PASSPHRASE, backup.getFirst().toLowerCase(Locale.ROOT))) {
      assertThat(workplace.greeting())
          .hasValueSatisfying(words -> assertThat(words).contains("last"));
      assertThat(actions(workplace)).contains("SECOND_FACTOR_ADDED", "SIGN_IN_FAILED", "SIGNED_IN");
    }
    assertThat(refused(PASSPHRASE, backup.getFirst())).isInstanceOf(Problem.WrongCode.class);
  }

  @Test
  void fiveWrongPassphrasesCloseTheDoorAlsoForTheRightOneAndAfterARestart() throws IOException {
    found().close();
    for (var i = 0; i < 4; i++) {
      assertThat(refused("wrong", "")).isInstanceOf(Problem.WrongPassphrase.class);
    }
    assertThat(refused("wrong", "")).isInstanceOf(Problem.LockedOut.class);
    assertThat(refused(PASSPHRASE, "")).isInstanceOf(Problem.LockedOut.class);
    pass16Minutes();
    open(PASSPHRASE, "").close();
    assertThat(refused("wrong", "")).as("counted anew").isInstanceOf(Problem.WrongPassphrase.class);
  }

  @Test
  void wrongCodesAreCountedWithWrongPassphrases() {
    foundWithSecondFactor();
    for (var i = 0; i < 2; i++) {
      assertThat(refused("wrong", "")).isInstanceOf(Problem.WrongPassphrase.class);
      assertThat(refused(PASSPHRASE, "000000")).isInstanceOf(Problem.WrongCode.class);
    }
    assertThat(refused(PASSPHRASE, "000000")).isInstanceOf(Problem.LockedOut.class);
    assertThat(refused(PASSPHRASE, nextCode())).isInstanceOf(Problem.LockedOut.class);
  }

  @Test
  void whatEndsTheSecondFactorLeavesNoSecret() {
    var backup = foundWithSecondFactor();
    try (var workplace = open(PASSPHRASE, nextCode())) {
      var factor = workplace.secondFactor().orElseThrow();
      assertThatThrownBy(() -> factor.end("000000")).isInstanceOf(ProblemException.class);
      assertThat(factor.isOn()).isTrue();
      factor.end(backup.getFirst());
    }
    try (var workplace = open(PASSPHRASE, "")) {
      assertThat(workplace.secondFactor().orElseThrow().isOn()).isFalse();
      assertThat(workplace.secondFactor().orElseThrow().confirm(nextCode())).isEmpty();
    }
  }

  @Test
  void aStoreWithoutPassphraseOffersNoSecondFactor() {
    try (var workplace = gate().found(Optional.empty(), Progress.unwatched()).workplace()) {
      assertThat(workplace.secondFactor()).isEmpty();
    }
  }

  private Workplace found() {
    return gate().found(Optional.of(PASSPHRASE.toCharArray()), Progress.unwatched()).workplace();
  }

  /** The backup codes. */
  private List<String> foundWithSecondFactor() {
    try (var workplace = found()) {
      var factor = workplace.secondFactor().orElseThrow();
      var given = new AuthenticatorKey(factor.begin());
      secret = BaseEncoding.base32().decode(given.letters());
      assertThat(factor.confirm("000000")).isEmpty();
      var backup = factor.confirm(OneTimeCodes.at(secret, Instant.now().minusSeconds(30)));
      assertThat(backup).hasSize(8).doesNotHaveDuplicates();
      return backup;
    }
  }

  /** A step later than the one that was used to add it. */
  private String nextCode() {
    return OneTimeCodes.at(secret, Instant.now());
  }

  private Workplace open(String passphrase, String code) {
    return gate()
        .open(new StoreGate.Key.Passphrase(passphrase.toCharArray(), code), Progress.unwatched());
  }

  private Problem refused(String passphrase, String code) {
    try (var workplace = open(passphrase, code)) {
      throw new AssertionError("was let in to " + workplace.surroundings());
    } catch (ProblemException e) {
      return e.problem();
    }
  }

  private void pass16Minutes() throws IOException {
    var file = folder.resolve("store/store.tries");
    var earlier = Instant.now().minusSeconds(16 * 60).toString();
    Files.write(file, Files.readAllLines(file).stream().map(line -> earlier).toList());
  }

  private static List<String> actions(Workplace workplace) {
    var audit = workplace.audit();
    return audit.page(audit.size() - 1, 100, Progress.unwatched()).stream()
        .map(AuditRow::action)
        .toList();
  }

  private StoreGate gate() {
    return new LocalStoreGate(
        folder.resolve("store"), new Places(folder), new Opening(Clock.systemUTC(), () -> {}));
  }
}
