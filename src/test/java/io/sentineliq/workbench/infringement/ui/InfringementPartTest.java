package io.sentineliq.workbench.infringement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.infringement.InfringementType;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people change one infringement at once. */
class InfringementPartTest {

  private static final String SHOP = "https://shop.example";
  private static final String POST = "https://post.example";
  private static final NewInfringement BASE = said("Sells lamps", Severity.LOW, null, List.of());

  @Test
  void whatOnlyOneChangedIsKept() {
    var merge =
        InfringementPart.merge(
            BASE,
            said("Sells lamps", Severity.HIGH, null, List.of()),
            said("Sells our lamps", Severity.LOW, null, List.of(SHOP)));
    assertThat(merge.questions()).isEmpty();
    assertThat(merge.settled(List.of()))
        .isEqualTo(said("Sells our lamps", Severity.HIGH, null, List.of(SHOP)));
  }

  @Test
  void notesAndAddressesOfBothCanStay() {
    var merge =
        InfringementPart.merge(
            BASE,
            said("Sells lamps", Severity.LOW, "Bought one", List.of(SHOP, POST)),
            said("Sells lamps", Severity.LOW, "Seen at a fair", List.of(SHOP)));
    assertThat(merge.questions())
        .extracting(field -> field.mine() + " | " + field.theirs() + " | " + field.canJoin())
        .containsExactly(
            SHOP + ", " + POST + " | " + SHOP + " | true", "Bought one | Seen at a fair | true");
    assertThat(merge.settled(List.of(Choice.BOTH, Choice.BOTH)))
        .isEqualTo(
            said("Sells lamps", Severity.LOW, "Seen at a fair\n\nBought one", List.of(SHOP, POST)));
  }

  private static NewInfringement said(
      String title, Severity severity, @Nullable String notes, List<String> urls) {
    return new NewInfringement(
        InfringementType.COUNTERFEIT, title, null, severity, urls, notes, null, null);
  }
}
