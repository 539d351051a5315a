package io.sentineliq.workbench.detection.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.source.SourceQuery;
import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.detection.text.TextOrigin;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackerServiceTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private TrackerService trackers;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    trackers = alder.trackers();
    for (var i = 0; i < 60; i++) {
      var words = i % 3 == 0 ? "gift cards" : i % 3 == 1 ? "staff list" : "nothing of note";
      record("text " + i + " about " + words + " and 4111111111111111");
    }
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aChangeIsTriedBeforeItIsSavedAndSavedAsItWasTried() {
    var id = trackers.add(keyword("Gifts", "gift cards"), quiet());
    assertThat(trackers.details(id, quiet()).row().matches()).isEqualTo(20);

    var other = keyword("Gifts", "staff list");
    var preview = trackers.beginTrial(Optional.of(id), "Gifts").of(other, quiet());
    assertThat(preview.texts()).isEqualTo(60);
    assertThat(preview.found()).isEqualTo(20);
    assertThat(preview.added()).isEqualTo(20);
    assertThat(preview.lost()).isEqualTo(20);
    assertThat(preview.examples())
        .hasSize(40)
        .noneSatisfy(one -> assertThat(one.context()).contains("4111111111111111"))
        .anySatisfy(one -> assertThat(one.context()).contains("staff list"));
    assertThat(trackers.details(id, quiet()).row().matches()).isEqualTo(20);

    trackers.change(id, 0, other, quiet());
    assertThat(trackers.beginTrial(Optional.of(id), "Gifts").of(other, quiet()))
        .extracting(TrackerPreview::added, TrackerPreview::lost, TrackerPreview::found)
        .containsExactly(0L, 0L, 20L);
  }

  @Test
  void aPatternThatCannotRunIsRefusedWithItsPlace() {
    var bad =
        new NewTracker(
            "Bad", TrackerType.REGEX, "a(?=b)", null, false, false, 0, Severity.LOW, null, null);

    assertThatThrownBy(() -> trackers.add(bad, quiet()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem())
                    .isInstanceOfSatisfying(
                        Problem.BadPattern.class, wrong -> assertThat(wrong.line()).isEqualTo(1)));
  }

  @Test
  void aNameIsTakenOnceWhateverItsCase() {
    trackers.add(keyword("Once", "once"), quiet());

    assertThatThrownBy(() -> trackers.add(keyword("ONCE", "twice"), quiet()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
  }

  @Test
  void aPausedTrackerLooksForNothingAndKeepsWhatItFound() {
    var id = trackers.add(keyword("Paused", "gift cards"), quiet());
    trackers.run(id, 0, false);

    assertThat(trackers.allIds(new TrackerQuery(true), quiet()).contains(id)).isFalse();
    assertThat(trackers.rows(List.of(id), quiet()).getFirst())
        .satisfies(
            row -> {
              assertThat(row.isActive()).isFalse();
              assertThat(row.matches()).isEqualTo(20);
            });
  }

  @Test
  void aSourceCountsWhatCameFromItBySeverity() {
    var source = alder.sources().add(new NewSource("Paste feed", SourceType.PASTE_SITE, null, 24));
    alder
        .texts()
        .record(
            new TextDraft(1, "", "counted 5500000000000004", null, null, null),
            new TextOrigin(source, "Paste feed", SourceType.PASTE_SITE, true, null),
            quiet());

    var row = alder.sources().details(source, quiet());
    assertThat(row.critical()).isEqualTo(1);
    assertThat(row.total()).isEqualTo(1);
    alder.sources().use(source, 0, false);
    assertThat(alder.sources().allIds(new SourceQuery(true), quiet()).contains(source)).isFalse();
  }

  private UUID record(String content) {
    return alder
        .texts()
        .record(
            new TextDraft(1, "", content, null, null, null),
            new TextOrigin(null, "By hand", SourceType.MANUAL, true, null),
            quiet());
  }

  private static NewTracker keyword(String name, String words) {
    return new NewTracker(
        name, TrackerType.KEYWORD, words, null, false, false, 0, Severity.LOW, null, null);
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
