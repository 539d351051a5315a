package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.OtherWorkspaces;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample in the store of somebody who has alerts of their own. */
class SampleWorkspaceTest {

  private static final Progress UNWATCHED = Progress.unwatched();

  @TempDir private Path folder;

  @Test
  void standsBesideThePersonsOwnWorkspaceAndNothingOfItGetsThere() {
    try (var own = found()) {
      assertThat(own.others()).isEmpty();
      var entries = own.audit().size();

      var loaded = own.sample().orElseThrow().load(UNWATCHED);
      var again = own.sample().orElseThrow().load(UNWATCHED);

      assertThat(loaded.added()).isEqualTo(loaded.alerts());
      assertThat(again.added()).isZero();
      assertThat(own.alerts().openCount()).isZero();
      assertThat(own.audit().size()).isEqualTo(entries);
      var sample = own.open(SampleWorkspace.SLUG);
      assertThat(sample.sample()).isEmpty();
      assertThat(count(sample)).isEqualTo(loaded.alerts());
      assertThat(sample.others())
          .containsExactly(new OtherWorkspaces.Place("my-workspace", "My workspace"));
      var back = sample.open("my-workspace");
      assertThat(count(back)).isZero();
      assertThat(back.others()).extracting(OtherWorkspaces.Place::slug).containsExactly("sample");
    }
  }

  @Test
  void finishesWhatWasCancelled() {
    try (var own = found()) {
      var stopping = new Cancellation[1];
      stopping[0] =
          new Cancellation(
              (done, total, detail) -> {
                if (done > 0) {
                  stopping[0].cancel();
                }
              });

      assertThatThrownBy(() -> own.sample().orElseThrow().load(stopping[0]))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem()).isInstanceOf(Problem.Cancelled.class));

      var partly = count(own.open(SampleWorkspace.SLUG));
      assertThat(partly).isPositive();
      var rest = own.sample().orElseThrow().load(UNWATCHED);
      assertThat(rest.added()).isEqualTo(rest.alerts() - partly);
    }
  }

  private Workplace found() {
    var opening = new Opening(Clock.systemUTC(), () -> {});
    var gate = new LocalStoreGate(folder.resolve("store"), new Places(folder), opening);
    return gate.found(Optional.empty(), UNWATCHED).workplace();
  }

  private static int count(Workplace workplace) {
    return workplace.alerts().allIds(AlertQuery.newestFirst(), UNWATCHED).size();
  }
}
