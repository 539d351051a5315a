package io.sentineliq.workbench.observable.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTextTest {

  @ParameterizedTest
  @CsvSource({
    "Beacon to evil.com seen, Beacon to evil[.]com seen",
    "see http://evil.com/a, see hxxp://evil[.]com/a",
    "45.9.148.3 asked, 45[.]9[.]148[.]3 asked",
    "mail of bob@evil.com, mail of bob[@]evil[.]com",
    "nothing to click here, nothing to click here"
  })
  void defangsWhatCouldBeClicked(String text, String expected) {
    assertThat(HarmlessText.of(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"hxxp://evil[.]com/a", "45[.]9[.]148[.]3", "portal[.]alderlume[.]example"})
  void leavesAloneWhatIsDefangedAlready(String text) {
    assertThat(HarmlessText.of(text)).isEqualTo(text);
    assertThat(HarmlessText.of(HarmlessText.of(text))).isEqualTo(text);
  }
}
