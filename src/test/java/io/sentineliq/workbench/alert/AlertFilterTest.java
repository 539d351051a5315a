package io.sentineliq.workbench.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filters find, and what their facets count, on every store. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertFilterTest {

  private static final Progress UNWATCHED = Progress.unwatched();
  private static final AlertFilterText TEXT = new AlertFilterText(ZoneOffset.UTC);

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private AlertService alerts;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alerts = fixture.alder().alerts();
    FilterSpecimens.store(fixture.alder());
    FilterSpecimens.store(fixture.birch());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "                              | beacon,dump,mail,port,tls",
        "severity:critical             | dump",
        "severity:critical,high        | beacon,dump",
        "status:open                   | beacon,dump,mail",
        "status:closed                 | port,tls",
        "status:new,resolved           | beacon,dump,port",
        "assignee:none                 | beacon,dump,port,tls",
        "assignee:me                   | mail",
        "assignee:ana                  | mail",
        "assignee:nobody-here          | ",
        "source:EDR                    | dump,mail",
        "source:EDR,Firewall           | dump,mail,port",
        "category:intrusion            | dump",
        "tag:vip                       | beacon,dump",
        "tag:vip,noise                 | beacon,dump,port",
        "since:2026-03-03              | mail,port,tls",
        "until:2026-03-02              | beacon,dump",
        "since:2026-03-02T00:00:00Z until:2026-03-03 | dump,mail",
        "LSASS                         | dump",
        "lsass                         | dump",
        "ws-0231                       | beacon,mail",
        "noi                           | port",
        "cdn-invoice[.]example         | beacon",
        "evil 203.0.113                | ",
        "invoice beacon                | beacon",
        "100%                          | tls",
        "1_0                           | ",
        "\\                            | ",
        "status:open tag:vip severity:high since:2026-03-01 beacon | beacon",
      })
  void finds(String filter, String expected) {
    var query = new AlertQuery(TEXT.read(filter == null ? "" : filter), AlertQuery.NEWEST_FIRST);
    var ids = alerts.allIds(query, UNWATCHED);
    var names = alerts.rows(ids, UNWATCHED).stream().map(FilterSpecimens::name).sorted().toList();
    assertThat(names).isEqualTo(expected == null ? List.of() : List.of(expected.split(",")));
    assertThat(alerts.facets(query.filter(), UNWATCHED).total()).isEqualTo(names.size());
  }

  @Test
  void everyOrderFindsTheSame() {
    var filter = TEXT.read("status:open a");
    for (var column : AlertColumn.values()) {
      var query = new AlertQuery(filter, SortOrder.ascending(column));
      assertThat(alerts.allIds(query, UNWATCHED)).as(column.name()).hasSize(3);
    }
  }

  @Test
  void chipsSayHowManyTheyWouldLeave() {
    var facets = alerts.facets(TEXT.read("status:open severity:high tag:vip"), UNWATCHED);
    assertThat(facets.total()).isEqualTo(1);
    assertThat(facets.of(Severity.CRITICAL)).isEqualTo(1);
    assertThat(facets.of(Severity.LOW)).isZero();
    assertThat(facets.of(AlertFilter.OPEN)).isEqualTo(1);
    assertThat(facets.of(Set.of(AlertStatus.RESOLVED))).isZero();
    assertThat(facets.of(new Assigned.Nobody())).isEqualTo(1);
    assertThat(facets.of(new Assigned.Me())).isZero();
    assertThat(alerts.facets(TEXT.read("assignee:ana"), UNWATCHED).total()).isEqualTo(1);
  }

  @Test
  void theLatestCountTellsWhatAnotherChipWouldLeave() {
    var facets = alerts.facets(TEXT.read("tag:vip"), UNWATCHED);
    assertThat(facets.expected(TEXT.read("tag:vip severity:critical"))).hasValue(1);
    assertThat(facets.expected(TEXT.read("tag:vip status:open"))).hasValue(2);
    assertThat(facets.expected(TEXT.read("tag:noise"))).isEmpty();
    assertThat(facets.expected(TEXT.read("tag:vip assignee:ana"))).isEmpty();
  }

  @Test
  void valuesAreCountedCommonestFirstAndWithoutTheirOwnNarrowing() {
    var filter = TEXT.read("source:EDR");
    assertThat(alerts.values(filter, AlertFacet.SOURCE, 2, UNWATCHED))
        .containsExactly(new FacetValue("EDR", 2), new FacetValue("DNS", 1));
    assertThat(alerts.values(filter, AlertFacet.TAG, 9, UNWATCHED))
        .containsExactly(new FacetValue("vip", 1));
    assertThat(alerts.values(filter, AlertFacet.CATEGORY, 9, UNWATCHED))
        .containsExactly(new FacetValue("intrusion", 1));
  }

  @Test
  void colleaguesAreThoseOfTheWorkspace() {
    assertThat(alerts.colleagues(UNWATCHED))
        .anyMatch(colleague -> colleague.login().equals("ana"))
        .extracting("name")
        .isSorted();
  }
}
