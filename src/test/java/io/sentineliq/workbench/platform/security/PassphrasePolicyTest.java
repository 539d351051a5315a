package io.sentineliq.workbench.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasePolicyTest {

  @ParameterizedTest
  @CsvSource({
    "'', passphrase.tooShort",
    "x7#Kq9!, passphrase.tooShort",
    "password, passphraseWeakness.COMMON_WORD",
    "P@ssw0rd1, passphraseWeakness.COMMON_WORD",
    "qwertyuiop, passphraseWeakness.COMMON_WORD",
    "gfhjkjhgfd, passphraseWeakness.NEIGHBOURING_KEYS",
    "kkkkkkkkkkkk, passphraseWeakness.REPETITION",
    "defghijklmnop, passphraseWeakness.SEQUENCE",
    "23.09.1987, passphraseWeakness.DATE",
  })
  void saysWhatIsMissing(String passphrase, String key) {
    assertThat(objection(passphrase)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correct horse battery staple",
        "lantern quarry mosaic",
        "vX9$kq2!Lw",
        "Straßenbahn Umlaut Käse",
        "密码很长很难猜到的句子呢"
      })
  void acceptsWhatIsHardToGuess(String passphrase) {
    assertThat(objection(passphrase)).isEqualTo("none");
  }

  @Test
  void countsTheNamesAnAttackerKnows() {
    assertThat(PassphrasePolicy.objection("Zylqurthian7".toCharArray(), List.of("zylqurthian")))
        .isPresent();
  }

  @Test
  void doesNotRepeatThePassphrase() {
    var error =
        catchThrowableOfType(
            ProblemException.class,
            () -> PassphrasePolicy.require("monkey123".toCharArray(), List.of()));

    assertThat(error.toString() + error.problem() + error.problem().sentence())
        .doesNotContain("monkey");
    assertThat(error.problem().sentence()).endsWith(".");
  }

  @Test
  @Timeout(60)
  void measuresALongPassphraseQuickly() {
    var longest = "lantern quarry mosaic ".repeat(50).substring(0, 1_024).toCharArray();

    assertThat(PassphrasePolicy.objection(longest, List.of())).isEmpty();
  }

  @Test
  void leavesThePassphraseAsItIs() {
    var good = "lantern quarry mosaic".toCharArray();
    var weak = "password".toCharArray();

    assertThat(PassphrasePolicy.objection(good, List.of())).isEmpty();
    assertThat(PassphrasePolicy.objection(weak, List.of())).isPresent();

    assertThat(good).isEqualTo("lantern quarry mosaic".toCharArray());
    assertThat(weak).isEqualTo("password".toCharArray());
  }

  @Test
  void refusesMoreThanAThousandCharacters() {
    assertThatThrownBy(() -> PassphrasePolicy.require(new char[1_025], List.of()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            error -> assertThat(error.problem().key()).isEqualTo("passphrase.tooLong"));
  }

  private static String objection(String passphrase) {
    return PassphrasePolicy.objection(passphrase.toCharArray(), List.of())
        .map(Problem.InvalidField::key)
        .orElse("none");
  }
}
