package io.sentineliq.workbench.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Views kept under names, own and shared, on every store. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedViewsTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final String DEFINITION = "{\"filter\":\"status:open\"}";

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aViewOfTheSameNameIsReplaced() {
    var views = fixture.alder().views();
    views.save("same", new ViewName("Mine"), DEFINITION, false);
    views.save("same", new ViewName(" Mine "), "{\"filter\":\"tag:vip\"}", true);
    assertThat(views.of("same", UNWATCHED))
        .singleElement()
        .satisfies(
            view -> {
              assertThat(view.name()).isEqualTo("Mine");
              assertThat(view.definition()).contains("tag:vip");
              assertThat(view.isShared()).isTrue();
              assertThat(view.isOwn()).isTrue();
            });
    assertThat(views.of("another screen", UNWATCHED)).isEmpty();
    assertThat(fixture.birch().views().of("same", UNWATCHED)).isEmpty();
  }

  @Test
  void colleaguesSeeWhatIsSharedAndCannotDeleteIt() {
    if (database == TestDatabase.H2) {
      assertThat(fixture.alder().views().of("nobody else here", UNWATCHED)).isEmpty();
      return;
    }
    var mine = fixture.alder().views();
    var hers = fixture.session("mia", "alder").views();
    mine.save("shared", new ViewName("For all"), DEFINITION, true);
    mine.save("shared", new ViewName("For me"), DEFINITION, false);
    var seen = hers.of("shared", UNWATCHED);
    assertThat(seen).singleElement().matches(view -> !view.isOwn() && view.isShared());
    assertThatThrownBy(() -> hers.delete(seen.getFirst().id()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.NotFound.class));
    hers.save("shared", new ViewName("For all"), "{}", false);
    assertThat(mine.of("shared", UNWATCHED)).hasSize(2);
    assertThat(hers.of("shared", UNWATCHED)).hasSize(2);
  }

  @Test
  void aDeletedViewIsGoneAndTheHistoryKnowsIt() {
    var views = fixture.alder().views();
    views.save("gone", new ViewName("Soon gone"), DEFINITION, false);
    views.delete(views.of("gone", UNWATCHED).getFirst().id());
    assertThat(views.of("gone", UNWATCHED)).isEmpty();
    var newest = fixture.alder().audit().size() - 1;
    assertThat(fixture.alder().audit().details(newest, UNWATCHED).row().action())
        .isEqualTo("VIEW_DELETED");
  }

  @Test
  void aViewNeedsAName() {
    for (var name : new String[] {"  ", "x".repeat(101)}) {
      assertThatThrownBy(() -> new ViewName(name))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
    }
  }
}
