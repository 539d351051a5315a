package io.sentineliq.workbench.alert.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertDetails.Sighting;
import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.observable.ObservableId;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.observable.extract.KnownList;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** Observables of imported alerts, on each database. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedObservablesTest {

  @Parameter TestDatabase database;
  @TempDir static Path storeFolder;
  @TempDir Path folder;

  private WorkspaceFixture fixture;
  private ImportDesk desk;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, storeFolder);
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @BeforeEach
  void sitDown() {
    desk = ImportDesk.at(fixture, folder);
  }

  @Test
  void linksAnObservableThatSomebodyStoredUnderAnIdOfTheirOwn() throws Exception {
    var stored = Ids.next();
    fixture.alder().transactions().write(unit -> store(unit, stored, "192.0.2.199"));

    desk.importText(ImportDesk.alert("foreign").replace("203.0.113.77", "192.0.2.199") + "\n");

    assertThat(
            desk.text(
                "select count(*) from alert_observable where workspace_id = ?"
                    + " and observable_id = '"
                    + stored
                    + "'"))
        .isEqualTo("1");
  }

  private static void store(UnitOfWork unit, UUID id, String address) {
    var digest = ObservableId.digest(address);
    unit.add(new CyberObservable(id, ObservableType.IP, address, address, digest, unit.now()));
    unit.audit("OBSERVABLE_CREATED", new SubjectRef("OBSERVABLE", id), address, Difference.none());
  }

  @Test
  void keepsWhatIsOnAListTagsItAndTiesNothingByIt() throws Exception {
    var warned = ImportDesk.alert("warned").replace("10.1.2.3", "8.8.8.8");
    desk.importText(warned + "\n" + warned.replace("203.0.113.77", "198.51.100.77") + "\n");

    var resolver = sighting("warned", "8.8.8.8");
    var domain = sighting("warned", "evil.example");

    assertThat(resolver.lists()).containsExactly(KnownList.PUBLIC_RESOLVER);
    assertThat(resolver.isContext()).isTrue();
    assertThat(resolver.otherAlerts()).isZero();
    assertThat(domain.lists()).containsExactly(KnownList.SPECIAL_USE_NAME);
    assertThat(domain.isContext()).isFalse();
    assertThat(domain.otherAlerts()).isPositive();
    assertThat(
            desk.text(
                """
                select t.tag from observable_tag t
                join observable o on o.workspace_id = t.workspace_id and o.id = t.observable_id
                where t.workspace_id = ? and o.normalised = '8.8.8.8' and o.ignore_for_correlation\
                """))
        .isEqualTo("public-resolver");
  }

  private Sighting sighting(String host, String value) throws SQLException {
    var id =
        UUID.fromString(
            desk.text(
                "select id from alert where workspace_id = ? and source like '%" + host + "%'"));
    return fixture.alder().alerts().details(id, Progress.unwatched()).observables().stream()
        .filter(sighting -> sighting.value().equals(value))
        .findFirst()
        .orElseThrow();
  }
}
