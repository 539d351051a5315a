package io.sentineliq.workbench.attack.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.attack.AttackMatrix;
import io.sentineliq.workbench.attack.Sighting;
import io.sentineliq.workbench.attack.Technique;
import io.sentineliq.workbench.attack.TechniqueRecord;
import io.sentineliq.workbench.attack.TtpRow;
import io.sentineliq.workbench.attack.Ttps;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TechniquesViewModelTest {

  private static final Instant NOW = Instant.parse("2026-11-21T14:07:31Z");
  private static final Sighting PHISHING =
      new Sighting("initial-access", "T1566.001", null, NOW, 80, null);

  private final FakeTtps ttps = new FakeTtps();
  private final List<Throwable> failures = new ArrayList<>();
  private final TechniquesViewModel model =
      new TechniquesViewModel(
          ttps,
          (technique, progress) ->
              List.of(new TechniqueRecord(new SubjectRef("CASE", new UUID(0, 1)), technique, 2)),
          new ImmediateTasks(),
          failures::add);

  @BeforeEach
  void show() {
    model.show(TimelineSubjects.caseFile(new UUID(0, 1)));
  }

  @Test
  void findsATechniqueByAWordOfItsName() {
    model.search("spearphishing attach");

    assertThat(model.found()).extracting(Technique::id).contains("T1566.001");
    model.search("  ");
    assertThat(model.found()).isEmpty();
  }

  @Test
  void linkingTheSameTechniqueAgainRaisesItsCount() {
    model.link(PHISHING, failures::add);
    model.link(PHISHING, failures::add);

    assertThat(model.rows()).singleElement().extracting(TtpRow::count).isEqualTo(2);
    assertThat(counted("T1566")).isEqualTo(2);
  }

  @Test
  void whatIsTakenAwayIsNoLongerInTheMatrix() {
    model.link(PHISHING, failures::add);
    model.unlink(model.rows().getFirst());

    assertThat(model.rows()).isEmpty();
    assertThat(counted("T1566")).isZero();
  }

  @Test
  void countsTheWorkspaceWhenThatIsChosen() {
    model.choose(TechniquesViewModel.Scope.WORKSPACE);

    assertThat(counted("T1490")).isEqualTo(7);
  }

  @Test
  void tellsInWhichRecordsATechniqueWasSeen() {
    model.ask("T1490");

    assertThat(model.seenIn()).extracting(TechniqueRecord::title).containsExactly("T1490");
  }

  @Test
  void aFailureIsToldAndTheListReadAgain() {
    ttps.isRefusing = true;
    model.link(PHISHING, failures::add);

    assertThat(failures).hasSize(1);
    assertThat(model.rows()).isEmpty();
  }

  private long counted(String technique) {
    return Objects.requireNonNull(model.matrixProperty().get()).columns().stream()
        .flatMap(column -> column.cells().stream())
        .filter(cell -> cell.technique().id().equals(technique))
        .mapToLong(AttackMatrix.Cell::total)
        .findFirst()
        .orElseThrow();
  }

  /** Techniques of one record in memory. */
  private static final class FakeTtps implements Ttps {
    private final List<TtpRow> rows = new ArrayList<>();
    private boolean isRefusing;

    @Override
    public UUID link(TimelineSubjects about, Sighting sighting) {
      if (isRefusing) {
        throw new Problem.NotFound("case").asException();
      }
      var count = rows.isEmpty() ? 1 : rows.removeFirst().count() + 1;
      var id = new UUID(0, 5);
      rows.add(
          new TtpRow(
              id,
              count,
              sighting.tactic(),
              sighting.technique(),
              null,
              count,
              sighting.detectedAt(),
              (short) sighting.confidence(),
              null));
      return id;
    }

    @Override
    public void unlink(UUID id, int expectedVersion) {
      rows.removeIf(row -> row.id().equals(id) && row.version() == expectedVersion);
    }

    @Override
    public List<TtpRow> of(TimelineSubjects about, Progress progress) {
      return List.copyOf(rows);
    }

    @Override
    public Map<String, Long> counts(Progress progress) {
      return Map.of("T1490", 7L);
    }
  }
}
