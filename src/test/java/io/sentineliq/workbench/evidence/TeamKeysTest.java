package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.account.signing.HeldKey;
import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.SecondPerson;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Whoever runs the workspace ends anybody's key, everybody else their own only. */
@OnEachDatabase
class TeamKeysTest {

  private static final Progress QUIET = Progress.unwatched();

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession mia;
  private TeamKeys anas;
  private TeamKeys mias;

  @BeforeEach
  void open() throws SQLException {
    fixture = WorkspaceFixture.open(database, folder);
    var id =
        database == TestDatabase.H2
            ? SecondPerson.in(fixture, fixture.alder())
            : UUID.randomUUID(); // a server knows who signs in
    mia = fixture.member("mia", id);
    anas = new TeamKeyService(fixture.alder().transactions());
    mias = new TeamKeyService(mia.transactions());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aMemberEndsTheirOwnKeyAndNobodyElses() {
    var hers = make(fixture.alder(), "Ana Alder");
    var own = make(mia, "Mia Maple");
    var seen = mias.all(QUIET);
    assertThat(seen.runs()).isFalse();
    assertThat(seen.hasOwn()).isTrue();
    assertThat(seen.keys())
        .filteredOn(seen::canRevoke)
        .extracting(TeamKeysTest::id)
        .containsExactly(own);

    assertThatThrownBy(() -> mias.revoke(hers, "I do not like it", QUIET))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem()).isInstanceOf(Problem.Forbidden.class));
    assertThat(anas.all(QUIET).keys()).allMatch(key -> key.end().isEmpty());

    mias.revoke(own, "The laptop was lost", QUIET);
    assertThat(mias.all(QUIET).hasOwn()).isFalse();
  }

  @Test
  void whoRunsTheWorkspaceEndsTheKeyOfSomebodyElseAtAPlaceInTheHistory() {
    var theirs = make(mia, "Mia Maple");
    var place = fixture.alder().audit().size();
    anas.revoke(theirs, "Mia left", QUIET);

    var ended =
        anas.all(QUIET).keys().stream()
            .filter(key -> id(key).equals(theirs))
            .findFirst()
            .orElseThrow();
    assertThat(ended.end().orElseThrow().reason()).isEqualTo("Mia left");
    assertThat(ended.row().until()).contains(place);
    assertThat(ended.row().since()).contains(place - 1);
    assertThat(ended.row().counts(place)).isFalse();
    assertThatThrownBy(() -> keys(mia).unlock("lantern quarry mosaic".toCharArray(), QUIET))
        .isInstanceOf(ProblemException.class);
  }

  private static UUID id(HeldKey key) {
    return key.row().id();
  }

  private static UUID make(WorkspaceSession session, String name) {
    return keys(session)
        .create(new KeyHolder(name, "Alder Ltd"), "lantern quarry mosaic".toCharArray(), QUIET)
        .keyId();
  }

  private static SigningKeys keys(WorkspaceSession session) {
    return new SigningKeys(session.transactions(), new Argon2Cost(64, 1, 1));
  }
}
