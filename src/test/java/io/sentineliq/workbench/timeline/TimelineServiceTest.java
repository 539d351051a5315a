package io.sentineliq.workbench.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Timelines of cases on every store. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineServiceTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final Instant LONG_AGO = Instant.parse("2019-03-31T01:30:00Z");

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private TimelineService timelines;
  private TimelineSubjects about;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    var specimens = Specimens.store(fixture.alder());
    timelines = fixture.alder().timelines();
    about = TimelineSubjects.caseFile((UUID) Objects.requireNonNull(specimens.get(CaseFile.class)));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void whatIsWrittenByHandStandsAtItsOwnTimeAndIsChangedByItsAuthor() {
    var id = timelines.add(about, entry("Beacon begins", TimelineType.WARNING));
    assertThat(one(id))
        .satisfies(
            entry -> {
              assertThat(entry.at()).isEqualTo(LONG_AGO);
              assertThat(entry.kind()).isEqualTo(EventKind.BY_HAND);
            });
    assertThat(timelines.allIds(TimelineQuery.all(about), UNWATCHED).getLast()).isEqualTo(id);

    timelines.change(id, one(id).version(), entry("Beacon ends", TimelineType.SUCCESS));
    assertThat(one(id).title()).isEqualTo("Beacon ends");

    timelines.remove(id, one(id).version());
    assertThat(timelines.rows(List.of(id), UNWATCHED)).isEmpty();
  }

  @Test
  void whatAVerbWroteStaysAsItIs() {
    fixture.alder().notes().add(about);
    var id = timelines.allIds(TimelineQuery.all(about), UNWATCHED).getFirst();
    var written = one(id);

    assertThat(written.isManual()).isFalse();
    assertThatThrownBy(
            () -> timelines.change(id, written.version(), entry("other", TimelineType.INFO)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Forbidden.class));
  }

  @Test
  void eventsAreFilteredByTypeAndKind() {
    var id = timelines.add(about, entry("An error of theirs", TimelineType.ERROR));
    var all = TimelineQuery.all(about);

    assertThat(timelines.allIds(all.of(Set.of(TimelineType.ERROR)), UNWATCHED)).contains(id);
    assertThat(timelines.allIds(all.of(Set.of(TimelineType.INFO)), UNWATCHED)).doesNotContain(id);
    assertThat(timelines.allIds(all.from(Set.of(EventKind.BY_HAND)), UNWATCHED)).contains(id);
    assertThat(timelines.allIds(all.from(Set.of(EventKind.CASE)), UNWATCHED)).doesNotContain(id);
    assertThat(fixture.birch().timelines().allIds(all, UNWATCHED)).isEmpty();
  }

  @Test
  void theDatabaseCountsByHoursAndMinutes() {
    timelines.add(about, entry("counted", TimelineType.ERROR));
    var hour = LONG_AGO.getEpochSecond() / 3_600;
    var minute = LONG_AGO.getEpochSecond() / 60;

    var hours = timelines.counts(about, 3_600, 0, Long.MAX_VALUE / 3_600, UNWATCHED);
    var minutes = timelines.counts(about, 60, minute, minute + 1, UNWATCHED);

    var here = hours.stream().filter(count -> count.slot() == hour).toList();
    assertThat(here).singleElement().satisfies(count -> assertThat(count.serious()).isPositive());
    assertThat(hours.stream().mapToLong(TimelineCount::count).sum())
        .isEqualTo(timelines.allIds(TimelineQuery.all(about), UNWATCHED).size());
    assertThat(minutes).extracting(TimelineCount::kind).containsExactly("BY_HAND");
  }

  @Test
  void anEventWithoutATitleIsRefused() {
    assertThatThrownBy(() -> entry("  ", TimelineType.INFO)).isInstanceOf(ProblemException.class);
  }

  private TimelineEntry one(UUID id) {
    return timelines.rows(List.of(id), UNWATCHED).getFirst();
  }

  private static ManualEntry entry(String title, TimelineType type) {
    return new ManualEntry(type, LONG_AGO, title, null);
  }
}
