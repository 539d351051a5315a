package io.sentineliq.workbench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskServiceTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private TaskService tasks;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    tasks = alder.tasks();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void keepsEverythingThatIsSaidOfATask() {
    var owner = caseFile();
    var first = tasks.add(owner, NewTask.of("Image the disk"));
    var second = tasks.add(owner, NewTask.of("Read the image"));
    var me = alder.membership().userId();
    var said =
        new NewTask(
            "Read the whole image",
            "With two tools",
            "A list of files",
            Priority.HIGH,
            "Forensics",
            NOON,
            NOON.plus(Duration.ofHours(4)),
            240,
            90,
            me);
    tasks.change(second, 0, said, Set.of(first));
    var row = row(owner, second);
    assertThat(row.said()).isEqualTo(said);
    assertThat(row.assignee()).isNotBlank();
    assertThat(row.openNeeds()).isEqualTo(1);
    assertThat(row.isLate(NOON.plus(Duration.ofDays(1)))).isTrue();
  }

  @Test
  void refusesACircleAndSaysWhichTasksMakeIt() {
    var owner = caseFile();
    var a = tasks.add(owner, NewTask.of("A"));
    var b = tasks.add(owner, NewTask.of("B"));
    var c = tasks.add(owner, NewTask.of("C"));
    tasks.need(b, a);
    tasks.need(c, b);
    var row = row(owner, a);
    assertThatThrownBy(() -> tasks.change(a, row.version(), row.said(), Set.of(c)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().sentence()).contains("“C” waits for “A”"));
    assertThatThrownBy(() -> tasks.need(a, a)).isInstanceOf(ProblemException.class);
    var stranger = tasks.add(caseFile(), NewTask.of("Elsewhere"));
    assertThatThrownBy(() -> tasks.need(a, stranger)).isInstanceOf(ProblemException.class);
    assertThat(row(owner, a).openNeeds()).isZero();
  }

  @Test
  void everyChangeIsTakenBackOneAfterTheOther() {
    var owner = caseFile();
    var a = tasks.add(owner, NewTask.of("A"));
    var b = tasks.add(owner, NewTask.of("B"));
    tasks.plan(b, version(owner, b), NOON, NOON.plus(Duration.ofDays(1)));
    tasks.need(b, a);
    tasks.step(b, version(owner, b), -1);
    tasks.move(a, version(owner, a), TaskStatus.COMPLETED);
    assertThat(titles(owner)).containsExactly("B", "A");

    undo();
    assertThat(row(owner, a).status()).isEqualTo(TaskStatus.WAITING);
    assertThat(row(owner, a).completedAt()).isNull();
    undo();
    assertThat(titles(owner)).containsExactly("A", "B");
    undo();
    assertThat(row(owner, b).openNeeds()).isZero();
    undo();
    assertThat(row(owner, b).startAt()).isNull();
    undo();
    assertThat(titles(owner)).containsExactly("A");
  }

  @Test
  void whatSomebodyChangedSinceIsNotTakenBack() {
    var owner = caseFile();
    var a = tasks.add(owner, NewTask.of("A"));
    tasks.plan(a, 0, NOON, null);
    var act = alder.alerts().latestUndo().orElseThrow();
    tasks.plan(a, version(owner, a), NOON.plusSeconds(60), null);
    assertThatThrownBy(() -> alder.alerts().undo(act, quiet()))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Stale.class));
    assertThat(row(owner, a).startAt()).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void saysWhereThePlanContradictsWhatNeedsWhat() {
    var owner = caseFile();
    var a = tasks.add(owner, NewTask.of("A"));
    var b = tasks.add(owner, NewTask.of("B"));
    tasks.need(b, a);
    tasks.plan(a, version(owner, a), NOON, NOON.plus(Duration.ofHours(2)));
    tasks.plan(b, version(owner, b), NOON.plus(Duration.ofHours(1)), null);
    assertThat(plan(owner).contradictions()).containsExactly(new TaskEdge(b, a));
    tasks.plan(b, version(owner, b), NOON.plus(Duration.ofHours(2)), null);
    assertThat(plan(owner).contradictions()).isEmpty();
    assertThatThrownBy(() -> tasks.plan(b, version(owner, b), NOON, NOON.minusSeconds(1)))
        .isInstanceOf(ProblemException.class);
  }

  private TaskOwner caseFile() {
    return TaskOwner.caseFile(
        alder
            .cases()
            .open(new Cases.Opening(NewCase.of("Case"), List.of(), Optional.empty(), true)));
  }

  private void undo() {
    alder.alerts().undo(alder.alerts().latestUndo().orElseThrow(), quiet());
  }

  private List<String> titles(TaskOwner owner) {
    return tasks.of(owner, quiet()).stream().map(TaskRow::title).toList();
  }

  private TaskPlan plan(TaskOwner owner) {
    return alder.cases().details(java.util.Objects.requireNonNull(owner.caseId()), quiet()).plan();
  }

  private int version(TaskOwner owner, UUID id) {
    return row(owner, id).version();
  }

  private TaskRow row(TaskOwner owner, UUID id) {
    return tasks.of(owner, quiet()).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
