package io.sentineliq.workbench.sample.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Offer;
import io.sentineliq.workbench.platform.fx.Shortcuts;
import io.sentineliq.workbench.platform.fx.ViewMemory;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.sample.SampleInvestigation;
import io.sentineliq.workbench.support.ImmediateTasks;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleFeatureTest {

  private final ImmediateTasks tasks = new ImmediateTasks();
  private final List<Notice> notices = new ArrayList<>();
  private final List<String> visits = new ArrayList<>();
  private int loads;

  @Test
  void loadsWhenAskedAndOffersToGoThere() {
    offers(false).getFirst().command().run();

    assertThat(notices).hasSize(1);
    assertThat(notices.getFirst().text()).contains("2,000 alerts", "1,988 of them new");
    notices.getFirst().actions().getFirst().run().run();
    assertThat(visits).containsExactly("there");
  }

  @Test
  void doesNotLoadTwiceAtATime() {
    tasks.hold();
    var offer = offers(false).getFirst();

    offer.command().run();
    offer.command().run();
    tasks.releaseAll();

    assertThat(loads).isEqualTo(1);
    offer.command().run();
    assertThat(loads).isEqualTo(2);
  }

  @Test
  void proposesNothingWhereTheSampleStandsAlready() {
    assertThat(offers(true)).isEmpty();
  }

  private List<Offer> offers(boolean isThere) {
    var window =
        new Window(
            tasks,
            new Shortcuts(),
            ViewMemory.forThisRun(),
            new Dialogs(() -> null),
            notices::add,
            failure -> {
              throw new AssertionError(failure);
            },
            place -> {},
            file -> {},
            InstantSource.system());
    SampleLoader loader =
        progress -> {
          loads++;
          return new SampleInvestigation.Result(2_000, 1_988);
        };
    return new SampleFeature(loader, () -> visits.add("there"), isThere, window).offers();
  }
}
