package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.ExhibitFacet.Bytes;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.support.OnEachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/** The list of exhibits under its filters: what is shown and what is counted. */
@OnEachDatabase
class NarrowedExhibitsTest extends TwoAtTheirDesks {

  private static final ListFilter<ExhibitFacet> ALL = ListFilter.everything();

  @BeforeParameterizedClassInvocation
  void collect() {
    take("Phone 100%_off", EvidenceKind.OTHER, Tlp.RED, List.of("Seized"));
    take("Notebook", EvidenceKind.OTHER, Tlp.AMBER, List.of());
    var disk = named("Notebook").id();
    var late = Instant.now().minus(Duration.ofHours(1));
    mia.custody()
        .act(
            CustodyCommand.of(disk, CustodyAction.CHECKED_OUT)
                .with(StatementField.PURPOSE, "Imaging")
                .with(StatementField.TO, "Bench 4")
                .with(StatementField.DUE, late),
            miasKey,
            QUIET);
  }

  @Test
  void everyChipSaysWhatItWouldLeave() {
    var counts = alder.evidence().facets(ALL, QUIET);
    for (var facet : ExhibitFacet.values()) {
      for (var constant : facet.constants()) {
        assertThat(counts.of(facet, Set.of(constant.name())))
            .as("%s %s", facet, constant)
            .isEqualTo(names(ALL.with(facet, constant)).size());
      }
    }
    assertThat(counts.of(ExhibitFacet.INTEGRITY, Set.of(Bytes.PHYSICAL.name()))).isEqualTo(2);
  }

  @Test
  void theyAreNarrowedToACaseATagAPersonAndWhatIsLate() {
    var number = Integer.toString(named("Notebook").caseNumber());
    assertThat(names(ALL.with(ExhibitFacet.CASE, Set.of(number)))).hasSize(2);
    assertThat(names(ALL.with(ExhibitFacet.CASE, Set.of("4711")))).isEmpty();
    assertThat(names(ALL.with(ExhibitFacet.TAG, Set.of("Seized"))))
        .containsExactly("Phone 100%_off");
    assertThat(alder.evidence().values(ALL, ExhibitFacet.TAG, 10, QUIET))
        .containsExactly(new FacetValue("Seized", 1));
    assertThat(names(ALL.with(ExhibitFacet.CUSTODIAN, Whose.ME))).containsExactly("Phone 100%_off");
    assertThat(names(ALL.with(ExhibitFacet.CUSTODIAN, Set.of("mia")))).containsExactly("Notebook");
    assertThat(names(ExhibitView.OVERDUE.filter())).containsExactly("Notebook");
    assertThat(names(ExhibitView.OUT.filter())).containsExactly("Notebook");
    assertThat(names(ExhibitView.FAILED.filter())).isEmpty();
  }

  @Test
  void wordsAreFoundInNameNumberAndTagAndMeanThemselves() {
    assertThat(names(ALL.withWords(List.of("NOTEB")))).containsExactly("Notebook");
    assertThat(names(ALL.withWords(List.of(named("Notebook").number()))))
        .containsExactly("Notebook");
    assertThat(names(ALL.withWords(List.of("seized")))).containsExactly("Phone 100%_off");
    assertThat(names(ALL.withWords(List.of("0%_o")))).containsExactly("Phone 100%_off");
    assertThat(names(ALL.withWords(List.of("0_%")))).isEmpty();
  }

  @Test
  void eachColumnSortsBothWays() {
    for (var column : ExhibitColumn.values()) {
      var up = rows(new ExhibitQuery(ALL, SortOrder.ascending(column)));
      var down = rows(new ExhibitQuery(ALL, SortOrder.descending(column)));
      assertThat(up).as("%s", column).hasSize(2).containsExactlyInAnyOrderElementsOf(down);
    }
    assertThat(rows(new ExhibitQuery(ALL, SortOrder.descending(ExhibitColumn.NUMBER))))
        .extracting(ExhibitRow::exhibit)
        .containsExactly(2, 1);
    assertThat(rows(new ExhibitQuery(ALL, SortOrder.ascending(ExhibitColumn.STATE))))
        .extracting(ExhibitRow::state)
        .containsExactly(CustodyState.COLLECTED, CustodyState.CHECKED_OUT);
  }

  @Test
  void theyAreNarrowedToATimeAndReadByTheirCase() {
    var now = Instant.now();
    assertThat(names(ALL.withTime(new TimeRange.Between(now.plusSeconds(60), null)))).isEmpty();
    assertThat(names(ALL.withTime(new TimeRange.Between(null, now.plusSeconds(60))))).hasSize(2);
    assertThat(alder.evidence().rows(alder.evidence().ofCase(caseId, QUIET), QUIET))
        .extracting(ExhibitRow::exhibit)
        .containsExactly(1, 2);
  }

  @Test
  void theirCaseCountsThem() {
    assertThat(alder.cases().details(caseId, QUIET).size().exhibits()).isEqualTo(2);
  }

  @Test
  void anotherWorkspaceSeesAndCountsNone() {
    var birch = fixture.birch().evidence();
    assertThat(birch.allIds(ExhibitQuery.everything(), QUIET).size()).isZero();
    assertThat(birch.facets(ALL, QUIET).counts()).isEmpty();
    assertThat(birch.values(ALL, ExhibitFacet.TAG, 10, QUIET)).isEmpty();
  }

  private void take(String name, EvidenceKind kind, Tlp tlp, List<String> tags) {
    var item = new NewItem(caseId, kind, name, tlp, Map.of(), tags, Optional.empty());
    alder.intake().take(item, ana, QUIET);
  }

  private ExhibitRow named(String name) {
    return rows(ExhibitQuery.everything()).stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> names(ListFilter<ExhibitFacet> filter) {
    return rows(new ExhibitQuery(filter, ExhibitQuery.NEWEST)).stream()
        .map(ExhibitRow::name)
        .toList();
  }

  private List<ExhibitRow> rows(ExhibitQuery query) {
    var exhibits = alder.evidence();
    return exhibits.rows(exhibits.allIds(query, QUIET), QUIET);
  }
}
