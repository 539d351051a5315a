package io.sentineliq.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

abstract class HouseRulesTest {
  abstract List<HouseRule> rules();

  @TestFactory
  Stream<DynamicTest> holdsInTheProduct() {
    return rules().stream()
        .map(rule -> rule.in(Rooms.PRODUCT))
        .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(Rooms.PRODUCT.classes())));
  }

  @TestFactory
  Stream<DynamicTest> catchesItsCanary() {
    return rules().stream().flatMap(this::canaries);
  }

  private Stream<DynamicTest> canaries(HouseRule rule) {
    return rule.offenders().stream()
        .map(offender -> dynamicTest(offender, () -> assertCaught(rule, offender)));
  }

  private static void assertCaught(HouseRule rule, String offender) {
    var canary = Rooms.CANARY;
    assertThat(rule.in(canary).evaluate(canary.classes()).getFailureReport().getDetails())
        .anySatisfy(detail -> assertThat(detail).contains(canary.root() + "." + offender));
  }
}
