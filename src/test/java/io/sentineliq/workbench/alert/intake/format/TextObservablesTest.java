package io.sentineliq.workbench.alert.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.alert.intake.ObservableDraft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextObservablesTest {

  @ParameterizedTest
  @CsvSource({
    "beacon to hxxp://evil[.]com/a seen, http://evil.com/a",
    "mail from bob@evil.com, bob@evil.com",
    "invoice.zip was opened, invoice.zip",
    "192.168.1.4 asked 45.9.148.3, 45.9.148.3"
  })
  void takesWhatIsAFinding(String text, String expected) {
    assertThat(of(text)).containsExactly(expected);
  }

  @Test
  void readsSoMuchOfATextAndNoHalfValue() {
    var words = "word ".repeat(3_999);

    assertThat(of("45.9.148.3 " + words + " 45.9.148.31")).containsExactly("45.9.148.3");
    assertThat(of("x".repeat(30_000))).isEmpty();
  }

  private static List<String> of(String text) {
    var bag = new ObservableBag();
    TextObservables.add(text, bag);
    return bag.drafts().stream().map(ObservableDraft::normalised).toList();
  }
}
