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
    "java.management was called, java.management"
  })
  void takesWhatStandsInTheText(String text, String expected) {
    assertThat(of(text)).containsExactly(expected);
  }

  @Test
  void keepsWhatIsOnAListAndTellsIt() {
    assertThat(told("192.168.1.4 asked 8.8.8.8 and 45.9.148.3 for github.com"))
        .containsExactly(
            "192.168.1.4 [PRIVATE_ADDRESS]",
            "8.8.8.8 [PUBLIC_RESOLVER]",
            "45.9.148.3 []",
            "github.com [TOP_DOMAIN]");
  }

  @Test
  void keepsBothReadingsOfAPlace() {
    assertThat(told("invoice.zip was opened"))
        .containsExactlyInAnyOrder("invoice.zip [FILE_OR_DOMAIN]", "invoice.zip [FILE_OR_DOMAIN]");
  }

  @Test
  void readsSoMuchOfATextAndNoHalfValue() {
    var words = "word ".repeat(3_999);

    assertThat(of("45.9.148.3 " + words + " 45.9.148.31")).containsExactly("45.9.148.3");
    assertThat(of("x".repeat(30_000))).isEmpty();
  }

  private static List<String> told(String text) {
    var bag = new ObservableBag();
    TextObservables.add(text, bag);
    return bag.drafts().stream().map(draft -> draft.normalised() + " " + draft.lists()).toList();
  }

  private static List<String> of(String text) {
    var bag = new ObservableBag();
    TextObservables.add(text, bag);
    return bag.drafts().stream().map(ObservableDraft::normalised).toList();
  }
}
