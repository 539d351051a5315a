package io.sentineliq.workbench.brand.lookalike;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

  private static final int PAIRS = 20_000;

  /** Few letters, so that they meet; those that pass for others; and those of other scripts. */
  @ParameterizedTest
  @ValueSource(
      strings = {"ab", "aes", "rnmvwcld", "0o1lik5s-", "bdhkmnqugirc", "abcdefghij", "aаоß"})
  void theQuickWayFindsWhatEveryMoveFinds(String letters) {
    var random = new Random(letters.hashCode());
    for (var i = 0; i < PAIRS; i++) {
      var brand = word(letters, random, 1 + random.nextInt(9));
      var label = random.nextBoolean() ? slipped(letters, brand, random) : word(letters, random, 8);

      assertThat(Alignment.of(brand, label))
          .as("%s as %s", brand, label)
          .isEqualTo(EveryMove.of(brand, label));
      for (var most = 1; most <= 2; most++) {
        assertThat(Alignment.of(brand, label, most))
            .as("%s as %s by %s", brand, label, most)
            .isEqualTo(EveryMove.of(brand, label, most));
      }
    }
  }

  private static String word(String letters, Random random, int length) {
    var word = new StringBuilder();
    for (var i = 0; i < length; i++) {
      word.append(letter(letters, random));
    }
    return word.toString();
  }

  private static String slipped(String letters, String brand, Random random) {
    var label = new StringBuilder(brand);
    for (var slips = 1 + random.nextInt(2); slips > 0; slips--) {
      var at = random.nextInt(label.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> label.insert(at, letter(letters, random));
        case 1 -> label.delete(at, Math.min(label.length(), at + 1));
        default ->
            label.replace(at, Math.min(label.length(), at + 1), "" + letter(letters, random));
      }
    }
    return label.toString();
  }

  private static char letter(String letters, Random random) {
    return letters.charAt(random.nextInt(letters.length()));
  }
}
