package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.CaseStatus;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseListCommandTest {

  @TempDir Path folder;

  private CommandDesk desk;

  @BeforeEach
  void sitDown() {
    desk = new CommandDesk(folder);
  }

  @Test
  void theNewestComeFirstAndClosedOnesWhenAllAreWanted() {
    assertThat(listed()).containsExactly(3, 2);
    assertThat(listed("--all")).containsExactly(3, 2, 1);
    assertThat(listed("--all", "--limit", "2")).containsExactly(3, 2);
  }

  @Test
  void aFilterNarrowsAsInTheProgram() {
    assertThat(listed("--filter", "priority:critical")).containsExactly(3, 1);
    assertThat(listed("--filter", "status:open priority:critical")).containsExactly(3);
    assertThat(listed("--filter", "status:over")).containsExactly(1);
    assertThat(listed("--filter", "laptop")).containsExactly(2);
    assertThat(listed("--filter", "tlp:red")).isEmpty();
  }

  @Test
  void aFilterThatCannotBeReadIsSaidAndListsNothing() {
    assertThat(run("--filter", "priority:urgent")).isEqualTo(2);
    assertThat(desk.bytes()).isEmpty();
    assertThat(desk.err()).contains("urgent", "priority", "critical");
  }

  private List<Integer> listed(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.add("--json");
    assertThat(run(all.toArray(String[]::new))).as(desk.err()).isZero();
    return desk.json().stream().map(line -> line.path("number").asInt()).toList();
  }

  private int run(String... arguments) {
    desk.forget();
    var all = new ArrayList<>(List.of("cases", "list"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--store", desk.store()));
    return desk.run(new WithCases(), new CancelSwitch(), all.toArray(String[]::new));
  }

  /** The store has a closed case and two open ones. */
  private static final class WithCases extends RealWorkspaces {

    @Override
    public OpenWorkspace open(Datastore store, Optional<String> slug) {
      var workspace = super.open(store, slug);
      var cases = workspace.cases();
      if (cases.numbered(1, Progress.unwatched()).isEmpty()) {
        var first = opened(cases, "Ransom note", Priority.CRITICAL);
        cases.moveTo(first, version(cases, first), CaseStatus.REVIEW);
        cases.close(first, version(cases, first), "paid by nobody", Map.of());
        opened(cases, "Stolen laptop", Priority.LOW);
        opened(cases, "Wire fraud", Priority.CRITICAL);
      }
      return workspace;
    }

    private static int version(Cases cases, UUID id) {
      return cases.details(id, Progress.unwatched()).row().version();
    }

    private static UUID opened(Cases cases, String title, Priority priority) {
      var draft =
          new NewCase(
              title, "", priority, CaseType.MALWARE, Confidentiality.INTERNAL, Tlp.AMBER, null);
      return cases.open(new Cases.Opening(draft, List.of(), Optional.empty(), false));
    }
  }
}
