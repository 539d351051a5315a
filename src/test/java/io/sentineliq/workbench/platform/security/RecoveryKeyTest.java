package io.sentineliq.workbench.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryKeyTest {

  private static final byte[] SALT = "store".getBytes(StandardCharsets.US_ASCII);

  @Test
  void isShownAsEightGroupsOfFourAndACheckCharacter() {
    assertThat(shown(RecoveryKey.random())).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-Z*~$=]");
  }

  @Test
  void readsWhatItShows() {
    for (var i = 0; i < 200; i++) {
      var key = RecoveryKey.random();

      assertThat(wrapping(RecoveryKey.read(key.shown()))).isEqualTo(wrapping(key));
    }
  }

  @Test
  void forgivesCaseSpacesHyphensAndLookAlikes() {
    var shown = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-";
    var check = checkOf(shown);

    var key = RecoveryKey.read((shown + check).toCharArray());

    assertThat(
            wrapping(
                RecoveryKey.read(
                    (" oL23 4567\u00a089ab-cdefghjkmnpq—rstv wxyz" + check)
                        .replace('—', '-')
                        .toLowerCase(Locale.ROOT)
                        .toCharArray())))
        .isEqualTo(wrapping(key));
    assertThat(wrapping(RecoveryKey.read(shown.replace("01", "Oi").concat(check).toCharArray())))
        .isEqualTo(wrapping(key));
  }

  @Test
  void noticesEverySingleWrongCharacterAndEverySwapOfNeighbours() {
    var shown = shown(RecoveryKey.random()).replace("-", "");
    for (var i = 0; i < 32; i++) {
      for (var other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
        if (other != shown.charAt(i)) {
          assertThat(objection(shown.substring(0, i) + other + shown.substring(i + 1)))
              .isEqualTo("recoveryKey.mistyped");
        }
      }
      if (i > 0 && shown.charAt(i) != shown.charAt(i - 1)) {
        var swapped =
            shown.substring(0, i - 1)
                + shown.charAt(i)
                + shown.charAt(i - 1)
                + shown.substring(i + 1);
        assertThat(objection(swapped)).isEqualTo("recoveryKey.mistyped");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', recoveryKey.tooShort",
    "0123-4567, recoveryKey.tooShort",
    "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ, recoveryKey.tooShort",
    "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-00, recoveryKey.tooLong",
    "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXY!-0, recoveryKey.foreignCharacter",
    "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYé-0, recoveryKey.foreignCharacter",
    "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYU-0, recoveryKey.mistyped",
  })
  void saysWhatIsWrong(String typed, String key) {
    assertThat(objection(typed)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"recoveryKey.tooShort", "recoveryKey.mistyped"})
  void saysItInASentence(String key) {
    assertThat(new Problem.InvalidField("recoveryKey", key, List.of()).sentence()).endsWith(".");
  }

  @Test
  void neverPrintsItself() {
    assertThat(RecoveryKey.random()).hasToString("RecoveryKey[hidden]");
  }

  @Test
  void encodesAsCrockfordDescribes() {
    var bytes = HexFormat.of().parseHex("00443214c74254b635cf84653a56d7c675be77df");

    assertThat(CrockfordBase32.encode(bytes))
        .isEqualTo("0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray());
    assertThat(CrockfordBase32.decode(CrockfordBase32.encode(bytes))).isEqualTo(bytes);
    assertThat(CrockfordBase32.check(new byte[] {36})).isEqualTo('U');
    assertThat(CrockfordBase32.check(new byte[] {37})).isEqualTo('0');
    assertThat(CrockfordBase32.check(new byte[] {4, (byte) 0xd2})).isEqualTo('D');
  }

  private static String objection(String typed) {
    var error =
        catchThrowableOfType(ProblemException.class, () -> RecoveryKey.read(typed.toCharArray()));
    return error == null ? "none" : error.problem().key();
  }

  private static String checkOf(String shown) {
    for (var check : "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U".split("")) {
      if (objection(shown + check).equals("none")) {
        return check;
      }
    }
    throw new AssertionError("no check character fits");
  }

  private static String shown(RecoveryKey key) {
    return new String(key.shown());
  }

  private static String wrapping(RecoveryKey key) {
    return new String(key.wrappingKey(SALT).toHex());
  }
}
