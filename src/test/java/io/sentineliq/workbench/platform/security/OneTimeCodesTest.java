package io.sentineliq.workbench.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

  /** RFC 6238, appendix B, of whose eight digits authenticators show the last six. */
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void codesAreThoseOfTheStandard(long seconds, String code) {
    assertThat(OneTimeCodes.at(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"-60,false", "-30,true", "0,true", "30,true", "60,false"})
  void aCodeCountsOneStepBeforeAndAfterItsOwn(int seconds, boolean isTaken) {
    var code = OneTimeCodes.at(SECRET, NOW.plusSeconds(seconds));
    assertThat(OneTimeCodes.matchingStep(SECRET, code, NOW, 0).isPresent()).isEqualTo(isTaken);
  }

  @Test
  void aUsedCodeAndAnyBeforeItCountNoMore() {
    var code = OneTimeCodes.at(SECRET, NOW);
    var step = OneTimeCodes.matchingStep(SECRET, code, NOW, 0).orElseThrow();
    assertThat(OneTimeCodes.matchingStep(SECRET, code, NOW, step)).isEmpty();
    var older = OneTimeCodes.at(SECRET, NOW.minusSeconds(30));
    assertThat(OneTimeCodes.matchingStep(SECRET, older, NOW, step)).isEmpty();
  }

  @Test
  void anAuthenticatorGetsTheSecretInBothForms() {
    var key = new AuthenticatorKey(SECRET.clone());
    assertThat(key.letters()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(key.address("kim, pg/soc")).contains(":kim%2C%20pg%2Fsoc?secret=GEZD");
  }
}
