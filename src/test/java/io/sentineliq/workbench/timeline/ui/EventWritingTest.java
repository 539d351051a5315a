package io.sentineliq.workbench.timeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.ToldWindow;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.ManualEntry;
import io.sentineliq.workbench.timeline.TimelineEntry;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.timeline.Timelines;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** An event that its author changed at another desk meanwhile. */
@OnEachDatabase
class EventWritingTest {

  private static final Instant THEN = Instant.parse("2026-06-01T10:00:00Z");

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final ToldWindow told = new ToldWindow();
  private WorkspaceFixture fixture;
  private Timelines timelines;
  private EventWriting writing;
  private UUID id;

  @BeforeEach
  void writeAnEvent() {
    fixture = WorkspaceFixture.open(database, folder);
    timelines = fixture.alder().timelines();
    var stored = Specimens.store(fixture.alder());
    var about =
        TimelineSubjects.caseFile((UUID) Objects.requireNonNull(stored.get(CaseFile.class)));
    id = timelines.add(about, said("Mail opened", null));
    writing = new EventWriting(timelines, told.window(), told);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatWasWrittenAtTwoDesksIsBothKept() {
    var began = entry();
    timelines.change(id, began.version(), said("Mail opened by ana", null));

    writing.change(began, said("Mail opened", "On her telephone"));

    assertThat(entry().said()).isEqualTo(said("Mail opened by ana", "On her telephone"));
    assertThat(told.endings()).containsExactly("saved");
  }

  @Test
  void whatWasTakenAwayMeanwhileCannotBeChanged() {
    var began = entry();
    timelines.remove(id, began.version());

    writing.change(began, said("Mail read", null));

    assertThat(told.endings()).containsExactly("failed");
    assertThat(((ProblemException) told.failures().getFirst()).problem())
        .isInstanceOf(Problem.NotFound.class);
  }

  @Test
  void anEventThatSaysSomethingElseByNowIsTakenAwayOnlyWhenThatWasSeen() {
    var began = entry();
    timelines.change(id, began.version(), said("Attachment run", null));

    writing.remove(began);

    assertThat(entry().title()).isEqualTo("Attachment run");
    var notice = told.notices().getFirst();
    assertThat(notice.text()).contains("Attachment run");

    notice.actions().getFirst().run().run();

    assertThat(timelines.rows(List.of(id), Progress.unwatched())).isEmpty();
    assertThat(told.endings()).containsExactly("put off", "saved");
  }

  private TimelineEntry entry() {
    return timelines.rows(List.of(id), Progress.unwatched()).getFirst();
  }

  private static ManualEntry said(String title, @Nullable String description) {
    return new ManualEntry(TimelineType.INFO, THEN, title, description);
  }
}
