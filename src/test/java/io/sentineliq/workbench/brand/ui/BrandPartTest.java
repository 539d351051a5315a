package io.sentineliq.workbench.brand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people change one brand at once. */
class BrandPartTest {

  private static final NewBrand BASE = brand("Larkspur", List.of("larkspur.example"), 3);

  @Test
  void whatOnlyOneChangedIsKept() {
    var merge =
        BrandPart.merge(
            BASE,
            brand("Larkspur Bank", List.of("larkspur.example"), 3),
            brand("Larkspur", List.of("larkspur.example"), 1));
    assertThat(merge.questions()).isEmpty();
    assertThat(merge.settled(List.of()))
        .isEqualTo(brand("Larkspur Bank", List.of("larkspur.example"), 1));
  }

  @Test
  void whatBothChangedIsAskedAndTermsCanBeJoined() {
    var mine = brand("Mine", List.of("larkspur.example", "mine.example"), 3);
    var merge =
        BrandPart.merge(
            BASE, mine, brand("Theirs", List.of("larkspur.example", "theirs.example"), 3));
    assertThat(merge.questions())
        .extracting(field -> field.mine() + " | " + field.theirs() + " | " + field.canJoin())
        .containsExactly(
            "Mine | Theirs | false",
            "larkspur.example, mine.example | larkspur.example, theirs.example | true");
    assertThat(merge.settled(List.of(Choice.THEIRS, Choice.BOTH)))
        .isEqualTo(
            brand("Theirs", List.of("larkspur.example", "theirs.example", "mine.example"), 3));
    assertThat(merge.settled(List.of(Choice.MINE, Choice.MINE))).isEqualTo(mine);
  }

  private static NewBrand brand(String name, List<String> domains, int priority) {
    return new NewBrand(name, null, null, null, List.of(), domains, List.of(), priority);
  }
}
