package io.sentineliq.workbench.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Long texts, their revisions and notes on every store. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoteServiceTest {

  private static final Progress UNWATCHED = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private Map<Class<?>, Object> specimens;
  private NoteService notes;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    specimens = Specimens.store(fixture.alder());
    notes = fixture.alder().notes();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void everySavedStateIsARevisionThatCanBeReadAgain() {
    var ref = part(CaseText.FINDINGS);
    assertThat(notes.read(ref, UNWATCHED).last()).isEmpty();

    var first = saved(notes.save(ref, "", "one"));
    var second = saved(notes.save(ref, "one", "one\ntwo"));

    assertThat(first.isMerged()).isFalse();
    assertThat(second.stored().version()).isEqualTo(notes.read(ref, UNWATCHED).version());
    assertThat(notes.read(ref, UNWATCHED).text()).isEqualTo("one\ntwo");
    var revisions = notes.revisions(ref, UNWATCHED);
    assertThat(revisions).extracting(RevisionRow::number).containsExactly(2, 1);
    assertThat(notes.revision(revisions.getLast().id(), UNWATCHED)).isEqualTo("one");
    saved(notes.save(ref, "one\ntwo", "one\ntwo"));
    assertThat(notes.revisions(ref, UNWATCHED)).hasSize(2);
    assertThat(notes.revisions(part(CaseText.RECOMMENDATIONS), UNWATCHED)).isEmpty();
  }

  @Test
  void whatSomebodyElseSavedIsMergedOrNothingIsSaved() {
    var ref = note();
    saved(notes.save(ref, "", "a\nb\nc\nd"));
    saved(notes.save(ref, "a\nb\nc\nd", "a\nb\nc\nD"));

    var merged = saved(notes.save(ref, "a\nb\nc\nd", "A\nb\nc\nd"));
    assertThat(merged.isMerged()).isTrue();
    assertThat(merged.stored().text()).isEqualTo("A\nb\nc\nD");

    var conflict = notes.save(ref, "a\nb\nc\nd", "mine\nb\nc\nd");
    assertThat(conflict).isInstanceOf(SaveOutcome.Conflict.class);
    assertThat(conflict.stored().text()).isEqualTo("A\nb\nc\nD");
    assertThat(notes.read(ref, UNWATCHED).text()).isEqualTo("A\nb\nc\nD");
  }

  @Test
  void twoWhoSaveAtOnceLoseNothing() {
    var ref = note();
    var base = "1\n2\n3\n4\n5\n6\n7\n8\n9";
    saved(notes.save(ref, "", base));

    var one = CompletableFuture.supplyAsync(() -> notes.save(ref, base, base.replace("1", "one")));
    var nine =
        CompletableFuture.supplyAsync(() -> notes.save(ref, base, base.replace("9", "nine")));

    saved(one.join());
    saved(nine.join());
    assertThat(notes.read(ref, UNWATCHED).text()).isEqualTo("one\n2\n3\n4\n5\n6\n7\n8\nnine");
  }

  @Test
  void notesAreListedWithTheirRecord() {
    var incident = id(Incident.class);
    var id = notes.add(TimelineSubjects.incident(incident));
    saved(notes.save(ref(id), "", "# Seen by the night shift"));

    assertThat(notes.ofIncident(incident, UNWATCHED))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.id()).isEqualTo(id);
              assertThat(row.start()).isEqualTo("# Seen by the night shift");
            });
    assertThat(notes.ofCase(caseId(), UNWATCHED)).isNotEmpty();
    assertThat(fixture.birch().notes().ofCase(caseId(), UNWATCHED)).isEmpty();
  }

  @Test
  void aTextIsAnybodysOnlyInItsWorkspace() {
    assertThatThrownBy(() -> fixture.birch().notes().read(part(CaseText.FINDINGS), UNWATCHED))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aTextTooLongForTheStoreIsRefusedBeforeItIsSent() {
    assertThatThrownBy(() -> notes.save(note(), "", "x".repeat(LongTexts.LONGEST + 1)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
    saved(notes.save(note(), "", "x".repeat(LongTexts.LONGEST)));
  }

  @Test
  void aRevisionIsNeverRewritten() throws SQLException {
    saved(notes.save(note(), "", "as it was"));
    try (var connection = fixture.raw("ana");
        var statement = connection.createStatement()) {
      var rewriting =
          "update text_revision set text = 'other' where workspace_id = '%s'"
              .formatted(fixture.alder().membership().workspaceId());
      assertThatThrownBy(() -> statement.executeUpdate(rewriting))
          .isInstanceOf(SQLException.class)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo(database == TestDatabase.H2 ? "90096" : "42501");
      connection.rollback();
    }
  }

  private static SaveOutcome.Saved saved(SaveOutcome outcome) {
    assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    return (SaveOutcome.Saved) outcome;
  }

  private TextRef note() {
    return ref(notes.add(TimelineSubjects.caseFile(caseId())));
  }

  private static TextRef ref(UUID note) {
    return new TextRef(new SubjectRef(Note.KIND, note), Note.TEXT);
  }

  private TextRef part(String part) {
    return new TextRef(new SubjectRef(CaseFile.KIND, caseId()), part);
  }

  private UUID caseId() {
    return id(CaseFile.class);
  }

  private UUID id(Class<?> type) {
    return (UUID) Objects.requireNonNull(specimens.get(type));
  }
}
