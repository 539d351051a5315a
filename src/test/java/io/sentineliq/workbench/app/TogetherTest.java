package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.support.OnEachServer;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** What a colleague commits arrives without being asked for, also after the server was away. */
@OnEachServer
class TogetherTest {

  private static final long PATIENCE = 30;

  @Parameter TestDatabase database;
  @TempDir Path folder;

  private final LinkedBlockingQueue<Change> told = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<Boolean> reached = new LinkedBlockingQueue<>();
  private final SharedWatch watch = new SharedWatch();
  private WorkspaceFixture fixture;
  private WorkspaceSession mia;
  private RemoteChanges changes;
  private ChangeFeed.Subscription watching;

  @BeforeEach
  void sitBesideEachOther() {
    fixture = WorkspaceFixture.open(database, folder);
    mia = fixture.session("mia", "alder");
    changes = new RemoteChanges(mia.transactions(), mia.changes());
    watch.add(changes);
    watch.subscribe(reached::add);
    mia.changes().subscribe(told::add);
    watching = fixture.watch("mia", watch);
  }

  @AfterEach
  void leave() {
    watching.close();
    changes.close();
    fixture.close();
  }

  @Test
  void aColleaguesChangeIsTold() throws InterruptedException, SQLException {
    Specimens.alert(fixture.alder(), "Beacon");
    assertThat(told.poll(PATIENCE, TimeUnit.SECONDS))
        .isEqualTo(new Change(mia.membership().workspaceId(), newest()));
  }

  @Test
  void onesOwnChangeIsToldOnce() throws InterruptedException, SQLException {
    Specimens.alert(mia, "Mine");
    var own = told.poll(PATIENCE, TimeUnit.SECONDS);
    Specimens.alert(fixture.alder(), "Theirs");
    var theirs = told.poll(PATIENCE, TimeUnit.SECONDS);
    assertThat(theirs.sequence()).isGreaterThan(own.sequence());
    watch.changed();
    assertThat(told).isEmpty();
  }

  @Test
  void whatHappensInAnotherWorkspaceIsNotTold() throws InterruptedException, SQLException {
    Specimens.alert(fixture.birch(), "Elsewhere");
    Specimens.alert(fixture.alder(), "Here");
    assertThat(told.poll(PATIENCE, TimeUnit.SECONDS).sequence()).isEqualTo(newest());
    assertThat(told).isEmpty();
  }

  @Test
  void whatHappenedWhileTheConnectionWasLostIsToldAfterwards()
      throws InterruptedException, SQLException {
    Specimens.alert(fixture.alder(), "Before");
    told.poll(PATIENCE, TimeUnit.SECONDS);
    endEveryConnectionOf("mia");
    Specimens.alert(fixture.alder(), "Meanwhile");

    assertThat(reached.poll(PATIENCE, TimeUnit.SECONDS)).isFalse();
    assertThat(reached.poll(PATIENCE, TimeUnit.SECONDS)).isTrue();
    assertThat(told.poll(PATIENCE, TimeUnit.SECONDS).sequence()).isEqualTo(newest());
    assertThat(told).isEmpty();
  }

  private long newest() throws SQLException {
    try (var ana = fixture.raw("ana");
        var statement = ana.createStatement();
        var rows = statement.executeQuery("select max(size) - 1 from log_head")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void endEveryConnectionOf(String login) throws SQLException {
    try (var everything = fixture.everything();
        var statement =
            everything.prepareStatement(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = ? and datname = current_database()")) {
      statement.setString(1, login);
      statement.execute();
    }
  }
}
