package io.sentineliq.workbench.platform.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told of commits, and how often. */
class ChangeFeedTest {

  private static final UUID ALDER = new UUID(0, 1);
  private static final UUID BIRCH = new UUID(0, 2);

  private final ChangeFeed feed = new ChangeFeed();
  private final List<Change> told = new ArrayList<>();

  @Test
  void aCommitIsToldOnceWhoeverTellsOfItFirst() {
    feed.subscribe(told::add);
    feed.publish(new Change(ALDER, 2));
    feed.publish(new Change(ALDER, 2));
    assertThat(told).containsExactly(new Change(ALDER, 2));
  }

  @Test
  void anOlderCommitIsPartOfWhatTheNewerOneTold() {
    feed.subscribe(told::add);
    feed.publish(new Change(ALDER, 3));
    feed.publish(new Change(ALDER, 2));
    assertThat(told).containsExactly(new Change(ALDER, 3));
  }

  @Test
  void workspacesAreCountedApart() {
    feed.subscribe(told::add);
    feed.publish(new Change(ALDER, 3));
    feed.publish(new Change(BIRCH, 2));
    assertThat(told).containsExactly(new Change(ALDER, 3), new Change(BIRCH, 2));
  }
}
