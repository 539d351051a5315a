package io.sentineliq.workbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.incident.ClockState;
import io.sentineliq.workbench.incident.IncidentAct;
import io.sentineliq.workbench.incident.IncidentFacet;
import io.sentineliq.workbench.incident.IncidentQuery;
import io.sentineliq.workbench.incident.IncidentStatus;
import io.sentineliq.workbench.incident.IncidentView;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.incident.Lately;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.platform.list.Facet;
import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.list.Whose;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The lists of incidents and cases under their filters: what is shown and what is counted. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowedRecordsTest {

  private static final ListFilter<IncidentFacet> INCIDENTS = ListFilter.everything();
  private static final ListFilter<CaseFacet> CASES = ListFilter.everything();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private UUID mail;
  private UUID files;
  private UUID voided;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    mail = incident("Mail store copied", Severity.CRITICAL);
    files = incident("Files 50%_gone", Severity.LOW);
    alder.incidents().systems(files, version(files), Set.of("FS-01", "FS-02"));
    var mine = new IncidentAct.Assign(alder.membership().userId());
    alder.incidents().act(mine, List.of(mail), quiet());
    alder
        .incidents()
        .act(new IncidentAct.Move(IncidentStatus.RECOVERY, ""), List.of(mail), quiet());
    caseFile("First of all", Priority.LOW, List.of());
    caseFile("Second", Priority.CRITICAL, List.of());
    var mistaken = List.of(Specimens.alert(alder, "Mistaken"));
    voided = caseFile("Opened by mistake", Priority.LOW, mistaken);
    alder.alerts().undo(alder.alerts().latestUndo().orElseThrow(), quiet());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void everyChipSaysWhatItWouldLeave() {
    for (var facet : IncidentFacet.values()) {
      for (var constant : facet.constants()) {
        var narrowed = INCIDENTS.with(facet, constant);
        if (facet != IncidentFacet.LATELY) {
          assertThat(counted(alder.incidents(), INCIDENTS, facet, constant))
              .as("%s %s", facet, constant)
              .isEqualTo(incidents(narrowed).size());
        }
      }
    }
    for (var facet : CaseFacet.values()) {
      for (var constant : facet.constants()) {
        assertThat(counted(alder.cases(), CASES, facet, constant))
            .as("%s %s", facet, constant)
            .isEqualTo(cases(CASES.with(facet, constant)).size());
      }
    }
  }

  @Test
  void aChipCountsUnderTheOthersButNotUnderItsOwnFacet() {
    var critical = INCIDENTS.with(IncidentFacet.SEVERITY, Severity.CRITICAL);

    var counts = alder.incidents().facets(critical, quiet());

    assertThat(counts.of(IncidentFacet.SEVERITY, Set.of("LOW"))).isEqualTo(1);
    assertThat(counts.of(IncidentFacet.ASSIGNEE, Set.of("NONE"))).isZero();
    assertThat(counts.of(IncidentFacet.STATUS, IncidentFacet.OPEN)).isEqualTo(1);
  }

  @Test
  void partsNarrowTogetherAndValuesOfOneAreAlternatives() {
    var either = Set.of("CRITICAL", "LOW");
    assertThat(incidents(INCIDENTS.with(IncidentFacet.SEVERITY, either))).contains(mail, files);
    var mine = INCIDENTS.with(IncidentFacet.ASSIGNEE, Whose.ME);
    assertThat(incidents(mine)).containsExactly(mail);
    assertThat(incidents(INCIDENTS.with(IncidentFacet.ASSIGNEE, Set.of("ana"))))
        .containsExactly(mail);
    assertThat(incidents(mine.with(IncidentFacet.SEVERITY, Severity.LOW))).isEmpty();
    assertThat(incidents(INCIDENTS.with(IncidentFacet.SYSTEM, Set.of("FS-02", "none such"))))
        .containsExactly(files);
    assertThat(incidents(INCIDENTS.with(IncidentFacet.LATELY, Lately.ACKNOWLEDGED)))
        .containsExactly(mail);
    assertThat(incidents(INCIDENTS.with(IncidentFacet.CLOCK, ClockState.LATE))).isEmpty();
  }

  @Test
  void wordsAreLookedForAsTheyStand() {
    assertThat(incidents(INCIDENTS.withWords(List.of("50%_")))).containsExactly(files);
    assertThat(incidents(INCIDENTS.withWords(List.of("fs-0", "gone")))).containsExactly(files);
    assertThat(incidents(INCIDENTS.withWords(List.of("fs-0", "mail")))).isEmpty();
    assertThat(cases(CASES.withWords(List.of("#2")))).hasSize(1);
  }

  @Test
  void aStretchOfTimeIsAboutTheOpening() {
    var hour = new TimeRange.Last(Duration.ofHours(1));
    assertThat(incidents(INCIDENTS.withTime(hour))).contains(mail, files);
    var before = new TimeRange.Between(null, Instant.now().minus(Duration.ofDays(1)));
    assertThat(incidents(INCIDENTS.withTime(before))).isEmpty();
    assertThat(cases(CASES.withTime(hour))).hasSize(3);
  }

  @Test
  void theValuesThatOccurAreOfferedTheCommonestFirst() {
    incidentOn("FS-01");
    assertThat(alder.incidents().values(INCIDENTS, IncidentFacet.SYSTEM, 5, quiet()))
        .first()
        .isEqualTo(new FacetValue("FS-01", 2));
    assertThat(alder.incidents().values(INCIDENTS, IncidentFacet.SYSTEM, 1, quiet())).hasSize(1);
    assertThat(alder.incidents().values(INCIDENTS, IncidentFacet.ASSIGNEE, 5, quiet()))
        .extracting(FacetValue::value)
        .contains("ME", "NONE");
  }

  @Test
  void aVoidedLineIsNeitherOpenNorOver() {
    assertThat(cases(CASES)).contains(voided);
    assertThat(cases(CaseView.OPEN.filter())).doesNotContain(voided);
    assertThat(cases(CASES.with(CaseFacet.STATUS, CaseFacet.OVER))).doesNotContain(voided);
    assertThat(cases(CASES.with(CaseFacet.STATUS, CaseFacet.Voided.VOIDED)))
        .containsExactly(voided);
  }

  @Test
  void whatOthersHaveIsNotCounted() {
    assertThat(fixture.birch().incidents().facets(INCIDENTS, quiet()).counts()).isEmpty();
    assertThat(fixture.birch().incidents().values(INCIDENTS, IncidentFacet.SYSTEM, 5, quiet()))
        .isEmpty();
  }

  @Test
  void everyViewIsAFilterOfItsOwn() {
    assertThat(IncidentView.values()).extracting(IncidentView::filter).doesNotHaveDuplicates();
    assertThat(CaseView.values()).extracting(CaseView::filter).doesNotHaveDuplicates();
  }

  private static <F extends Enum<F> & Facet> long counted(
      FacetSource<F> source, ListFilter<F> filter, F facet, Enum<?> constant) {
    return source.facets(filter, quiet()).of(facet, Set.of(constant.name()));
  }

  private List<UUID> incidents(ListFilter<IncidentFacet> filter) {
    return alder.incidents().allIds(new IncidentQuery(filter, IncidentQuery.URGENT), quiet());
  }

  private List<UUID> cases(ListFilter<CaseFacet> filter) {
    return alder.cases().allIds(new CaseQuery(filter, CaseQuery.NEWEST), quiet());
  }

  private UUID incident(String title, Severity severity) {
    var draft = new NewIncident(title, null, severity, Priority.HIGH, 120);
    return alder.incidents().escalate(new Incidents.Escalation(draft, List.of(), false, false));
  }

  private void incidentOn(String system) {
    var id = incident("Another", Severity.MEDIUM);
    alder.incidents().systems(id, version(id), Set.of(system));
  }

  private UUID caseFile(String title, Priority priority, List<UUID> alerts) {
    var words =
        new NewCase(
            title, null, priority, CaseType.MALWARE, Confidentiality.INTERNAL, Tlp.GREEN, null);
    return alder
        .cases()
        .open(new Cases.Opening(words, alerts, Optional.empty(), false, Optional.empty()));
  }

  private int version(UUID id) {
    return alder.incidents().details(id, quiet()).row().version();
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
