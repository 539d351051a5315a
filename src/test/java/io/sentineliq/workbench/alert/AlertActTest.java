package io.sentineliq.workbench.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is typed for an act is cleaned, or refused with the field's name. */
class AlertActTest {

  @Test
  void dismissingAndReopeningNeedAReason() {
    refused("reason", () -> new AlertAct.Dismiss(Resolution.BENIGN, " \t"));
    refused("reason", () -> new AlertAct.Reopen(""));
    assertThat(new AlertAct.Reopen(" again\n").reason()).isEqualTo("again");
  }

  @Test
  void resolvingNeedsNone() {
    assertThat(new AlertAct.Resolve(Resolution.BENIGN, null).reason()).isNull();
    assertThat(new AlertAct.Resolve(Resolution.BENIGN, "  ").reason()).isNull();
  }

  @Test
  void aReasonFitsItsColumn() {
    assertThat(new AlertAct.Reopen("x".repeat(2_000)).reason()).hasSize(2_000);
    refused("reason", () -> new AlertAct.Reopen("x".repeat(2_001)));
    refused("reason", () -> new AlertAct.Resolve(Resolution.BENIGN, "x".repeat(2_001)));
  }

  @Test
  void aTruePositiveIsNotDismissed() {
    refused("resolution", () -> new AlertAct.Dismiss(Resolution.TRUE_POSITIVE, "why"));
  }

  @Test
  void tagsAreCleaned() {
    var act = new AlertAct.Tag(Set.of(" c2 ", "a\0b"), Set.of("noise"));
    assertThat(act.added()).containsExactly("a␀b", "c2");
  }

  @Test
  void impossibleTagsAreRefused() {
    refused("tags", () -> new AlertAct.Tag(Set.of(), Set.of()));
    refused("tags", () -> new AlertAct.Tag(Set.of(" "), Set.of()));
    refused("tags", () -> new AlertAct.Tag(Set.of("x".repeat(101)), Set.of()));
    refused("tags", () -> new AlertAct.Tag(Set.of("c2"), Set.of(" c2")));
    refused("tags", () -> new AlertAct.Tag(numbered(51), Set.of()));
    assertThat(new AlertAct.Tag(numbered(50), Set.of()).added()).hasSize(50);
  }

  private static Set<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> "t" + i).collect(Collectors.toSet());
  }

  private static void refused(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem())
                    .isInstanceOfSatisfying(
                        Problem.InvalidField.class,
                        wrong -> {
                          assertThat(wrong.field()).isEqualTo(field);
                          assertThat(wrong.sentence()).isNotBlank();
                        }));
  }
}
