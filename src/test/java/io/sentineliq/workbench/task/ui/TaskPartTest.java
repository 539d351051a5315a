package io.sentineliq.workbench.task.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import io.sentineliq.workbench.task.NewTask;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people change one task at once. */
class TaskPartTest {

  private static final UUID ANA = new UUID(0, 1);
  private static final UUID MIA = new UUID(0, 2);
  private static final UUID FIRST = new UUID(0, 3);
  private static final UUID SECOND = new UUID(0, 4);

  @Test
  void whatEitherWaitsForIsWaitedFor() {
    var base = words("Image the disk", null, 60, Set.of(), "");
    var mine = words("Image the disk", null, 60, Set.of(FIRST), "");
    var theirs = words("Image both disks", null, 60, Set.of(SECOND), "");

    var merge = TaskPart.merge(base, mine, theirs);

    assertThat(merge.questions()).isEmpty();
    assertThat(merge.settled(List.of()))
        .isEqualTo(words("Image both disks", null, 60, Set.of(FIRST, SECOND), ""));
  }

  @Test
  void peopleAreAskedAboutByTheirNamesAndTimesInHours() {
    var base = words("Image the disk", null, 60, Set.of(), "");
    var mine = words("Image the disk", ANA, 90, Set.of(), "Ana Lima");
    var theirs = words("Image the disk", MIA, 120, Set.of(), "Mia Lindqvist");

    var merge = TaskPart.merge(base, mine, theirs);

    assertThat(merge.questions())
        .extracting(field -> field.mine() + " | " + field.theirs())
        .containsExactly("Ana Lima | Mia Lindqvist", "1.5 | 2");
    assertThat(merge.settled(List.of(Choice.THEIRS, Choice.MINE)))
        .isEqualTo(words("Image the disk", MIA, 90, Set.of(), "Mia Lindqvist"));
  }

  private static TaskPart.Words words(
      String title, @Nullable UUID assignee, int minutes, Set<UUID> needs, String person) {
    return new TaskPart.Words(
        new NewTask(title, null, null, Priority.MEDIUM, null, null, null, minutes, null, assignee),
        needs,
        person);
  }
}
