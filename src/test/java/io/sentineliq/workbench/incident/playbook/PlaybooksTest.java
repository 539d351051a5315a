package io.sentineliq.workbench.incident.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybooksTest {
  static List<Playbook> shipped() {
    return Playbooks.shipped();
  }

  @Test
  void areSixAndFoundByTheirId() {
    assertThat(Playbooks.shipped())
        .extracting(Playbook::id)
        .containsExactly(
            "malware-response",
            "data-breach",
            "phishing",
            "ddos-mitigation",
            "insider-threat",
            "ransomware");
    assertThat(Playbooks.named("phishing")).isPresent();
    assertThat(Playbooks.named("fire")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void saysWhatToDoInEveryPhase(Playbook playbook) {
    assertThat(playbook.tasks()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(playbook.tasks().stream().map(PlaybookTask::phase).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(PlaybookPhase.values());
    assertThat(playbook.source()).matches(".*(NIST|CISA|SANS|FIRST|CERT).*");
    assertThat(playbook.tasks()).extracting(PlaybookTask::id).doesNotHaveDuplicates();
    assertThat(playbook.tasks()).extracting(PlaybookTask::title).doesNotHaveDuplicates();
    assertThat(playbook.tasks())
        .allSatisfy(
            task -> {
              assertThat(task.title()).hasSizeBetween(10, 60);
              assertThat(task.what()).hasSizeGreaterThan(60).endsWith(".");
              assertThat(task.output()).hasSizeGreaterThan(12).endsWith(".");
            });
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void canBeDoneInSomeOrder(Playbook playbook) {
    assertThat(thatCannotBeReached(playbook)).isEmpty();
  }

  @Test
  void aCircleIsNoticed() {
    var first = task("first", "second");
    var second = task("second", "first");

    assertThat(
            thatCannotBeReached(
                new Playbook("x", "x", "x", "x", List.of(first, second, task("y")))))
        .containsExactlyInAnyOrder("first", "second");
  }

  @Test
  void keepsNoListThatSomebodyCanChange() {
    assertThatThrownBy(() -> Playbooks.shipped().getFirst().tasks().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static PlaybookTask task(String id, String... after) {
    return new PlaybookTask(id, PlaybookPhase.RECOVERY, id, id, id, List.of(after));
  }

  /** What is left when everything is done whose predecessors are done. */
  private static Set<String> thatCannotBeReached(Playbook playbook) {
    var open = playbook.tasks().stream().map(PlaybookTask::id).collect(Collectors.toSet());
    var done = new HashSet<String>();
    var isMoving = true;
    while (isMoving) {
      isMoving = false;
      for (var task : playbook.tasks()) {
        if (open.contains(task.id()) && done.containsAll(task.after())) {
          open.remove(task.id());
          isMoving |= done.add(task.id());
        }
      }
    }
    return open;
  }
}
