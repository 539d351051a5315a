package io.sentineliq.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.observable.ObservableType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
  private final Redaction redaction = new Redaction(Tlp.GREEN);

  RedactionTest() {
    redaction.know(ObservableType.DOMAIN, "Evil.Example", "evil.example", Tlp.RED);
    redaction.know(ObservableType.DOMAIN, "evil.example.org", "evil.example.org", Tlp.CLEAR);
    redaction.know(
        ObservableType.DOMAIN, "www.good.example.org", "www.good.example.org", Tlp.CLEAR);
    redaction.know(ObservableType.IP, "203.0.113.77", "203.0.113.77", Tlp.AMBER_STRICT);
    redaction.know(ObservableType.FILE, "upd.ps1", "upd.ps1", Tlp.GREEN);
  }

  @ParameterizedTest
  @CsvSource({
    "'to evil.example.', 'to ▇ (TLP:RED).'",
    "'to EVIL[.]example,', 'to ▇ (TLP:RED),'",
    "'evil.example.org', '▇ (TLP:RED).org'",
    "'www.good.example.org', 'www[.]good[.]example[.]org'",
    "'203.0.113.77 and 203[.]0[.]113[.]77', '▇ (TLP:AMBER+STRICT) and ▇ (TLP:AMBER+STRICT)'",
    "'ran UPD.ps1', 'ran UPD.ps1'",
    "'evil.exampl', 'evil.exampl'",
    "'', ''"
  })
  void hidesWhatIsAboveAndDefangsTheRest(String text, String told) {
    assertThat(redaction.applied(text)).isEqualTo(told);
  }

  @Test
  void aValueThatIsHiddenForSomebodyIsHiddenForAll() {
    redaction.know(ObservableType.DOMAIN, "both.example", "both.example", Tlp.CLEAR);
    redaction.know(ObservableType.OTHER, "both.example", "both.example", Tlp.RED);
    assertThat(redaction.applied("both.example")).isEqualTo("▇ (TLP:RED)");
    assertThat(redaction.hidesSomething()).isTrue();
  }

  @Test
  void takesNoLongerForManyValues() {
    for (var i = 0; i < 20_000; i++) {
      redaction.know(
          ObservableType.DOMAIN, "host" + i + ".example", "host" + i + ".example", Tlp.RED);
    }
    var text = "host1.example ".repeat(20_000);

    assertThat(redaction.applied(text)).isEqualTo("▇ (TLP:RED) ".repeat(20_000));
  }
}
