package io.sentineliq.workbench.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.Alert;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Techniques of records on every store. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TtpServiceTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final Instant THEN = Instant.parse("2026-11-17T09:41:00Z");

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private Map<Class<?>, Object> specimens;
  private TtpService ttps;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    specimens = Specimens.store(fixture.alder());
    ttps = fixture.alder().ttps();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void linkingAgainRaisesTheCountAndUnlinkingForgetsIt() {
    var incident = TimelineSubjects.incident(id(Incident.class));
    var id = ttps.link(incident, sighting("T1059.001", "execution", 60));

    assertThat(ttps.link(incident, sighting("T1059.001", "execution", 90))).isEqualTo(id);
    assertThat(ttps.of(incident, UNWATCHED))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.count()).isEqualTo(2);
              assertThat(row.confidence()).isEqualTo((short) 90);
              assertThat(row.severity()).isEqualTo(Severity.HIGH);
            });
    assertThat(ttps.counts(UNWATCHED)).containsEntry("T1059.001", 2L).containsKey("T1490");
    assertThat(fixture.birch().ttps().counts(UNWATCHED)).isEmpty();

    assertThatThrownBy(() -> ttps.unlink(id, 0)).isInstanceOf(ProblemException.class);
    ttps.unlink(id, ttps.of(incident, UNWATCHED).getFirst().version());
    assertThat(ttps.of(incident, UNWATCHED)).isEmpty();
  }

  @Test
  void oneTechniqueMayServeTwoTactics() {
    var alert = TimelineSubjects.alert(id(Alert.class));
    ttps.link(alert, sighting("T1053.005", "execution", 50));
    ttps.link(alert, sighting("T1053.005", "persistence", 50));

    assertThat(ttps.of(alert, UNWATCHED))
        .extracting(TtpRow::tactic)
        .containsExactly("execution", "persistence");
  }

  @Test
  void whatTheCatalogueDoesNotKnowIsRefused() {
    var alert = TimelineSubjects.alert(id(Alert.class));
    for (var wrong :
        new Sighting[] {
          sighting("T0000", "execution", 50),
          sighting("T1490", "execution", 50),
          sighting("T1490", "impact", 101)
        }) {
      assertThatThrownBy(() -> ttps.link(alert, wrong))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
    }
  }

  private UUID id(Class<?> type) {
    return (UUID) Objects.requireNonNull(specimens.get(type));
  }

  private static Sighting sighting(String technique, String tactic, int confidence) {
    return new Sighting(tactic, technique, "seen", THEN, confidence, Severity.HIGH);
  }
}
