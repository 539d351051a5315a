package io.sentineliq.workbench.infringement.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** A link says that an exhibit exists: on a shared store it is hidden with it. */
@OnEachServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenExhibitTest {

  private static final String LINKS = "select count(*) from detection_exhibit";

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private WorkspaceSession mia;
  private UUID detection;
  private UUID hidden;
  private UUID open;

  @BeforeParameterizedClassInvocation
  void link() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    mia = fixture.session("mia", "alder");
    var ana = ExhibitSpecimens.signer(alder, "Ana");
    hidden = ExhibitSpecimens.laptop(alder, ExhibitSpecimens.secretCase(alder), ana);
    open = ExhibitSpecimens.laptop(alder, ExhibitSpecimens.caseForAll(alder), ana);
    detection = new LookalikeSpecimens(alder).kept("alderlume-login.com");
    alder.detectionExhibits().link(detection, hidden, Progress.unwatched());
    alder.detectionExhibits().link(detection, open, Progress.unwatched());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void whoMayNotSeeTheCaseSeesNoLinkToItsExhibit() throws SQLException {
    var ties = mia.detectionExhibits();
    assertThat(ties.ofDetection(detection, Progress.unwatched()))
        .extracting(LinkedExhibit::id)
        .containsExactly(open);
    assertThat(ties.ofExhibit(hidden, Progress.unwatched())).isEmpty();
    assertThatThrownBy(() -> ties.link(detection, hidden, Progress.unwatched()))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> ties.unlink(detection, hidden, Progress.unwatched()))
        .isInstanceOf(ProblemException.class);
    try (var psql = fixture.raw("mia")) {
      assertThat(count(psql)).isEqualTo(1);
      refused(
          psql,
          "insert into detection_exhibit (workspace_id, detection_id, evidence_id, linked_at)"
              + " values ('%s', '%s', '%s', now())"
                  .formatted(mia.membership().workspaceId(), detection, hidden));
      refused(psql, "update detection_exhibit set evidence_id = '" + hidden + "'");
    }
    try (var psql = fixture.raw("ana")) {
      assertThat(count(psql)).isEqualTo(2);
    }
  }

  private static void refused(Connection psql, String sql) throws SQLException {
    try (var statement = psql.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .as(sql)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
    psql.rollback();
  }

  private static long count(Connection psql) throws SQLException {
    try (var statement = psql.createStatement();
        var rows = statement.executeQuery(LINKS)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
