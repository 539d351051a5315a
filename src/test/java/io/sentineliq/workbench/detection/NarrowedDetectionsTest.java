package io.sentineliq.workbench.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.detection.text.TextOrigin;
import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerType;
import io.sentineliq.workbench.platform.list.FacetValue;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.list.TimeRange;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
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

/** The list of detections under its filters: what is shown and what is counted. */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowedDetectionsTest {

  private static final ListFilter<DetectionFacet> ALL = ListFilter.everything();

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    var alderlume = brand("Alderlume", "alderlume.com");
    var birchbank = brand("Birch bank", "birchbank.com");
    keep("a1derlume.com", alderlume, 90);
    keep("b1rchbank.com", birchbank, 40);
    alder.trackers().add(tracker("Gift cards", birchbank), quiet());
    record("A paste about gift cards of Birch bank, 100%_off");
    alder.detections().move(List.of(id("b1rchbank.com")), DetectionStatus.RESOLVED, null, quiet());
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void everyChipSaysWhatItWouldLeave() {
    var counts = alder.detections().facets(ALL, quiet());
    for (var facet : DetectionFacet.values()) {
      for (var constant : facet.constants()) {
        assertThat(counts.of(facet, Set.of(constant.name())))
            .as("%s %s", facet, constant)
            .isEqualTo(titles(ALL.with(facet, constant)).size());
      }
    }
  }

  @Test
  void itIsNarrowedToABrandASourceOrATracker() {
    assertThat(subjects(ALL.with(DetectionFacet.BRAND, Set.of("Alderlume"))))
        .containsExactly("a1derlume.com");
    assertThat(titles(ALL.with(DetectionFacet.SOURCE, Set.of("By hand")))).hasSize(1);
    assertThat(titles(ALL.with(DetectionFacet.TRACKER, Set.of("Gift cards")))).hasSize(1);
    assertThat(alder.detections().values(ALL, DetectionFacet.TRACKER, 10, quiet()))
        .containsExactly(new FacetValue("Gift cards", 1));
    assertThat(alder.detections().values(ALL, DetectionFacet.SOURCE, 10, quiet()))
        .containsExactly(new FacetValue("feed.txt", 2), new FacetValue("By hand", 1));
  }

  @Test
  void wordsAreFoundInTitleSubjectAndSourceAndMeanThemselves() {
    assertThat(subjects(ALL.withWords(List.of("A1DERLUME")))).containsExactly("a1derlume.com");
    assertThat(titles(ALL.withWords(List.of("feed.txt")))).hasSize(2);
    assertThat(titles(ALL.withWords(List.of("0%_o")))).hasSize(1);
    assertThat(titles(ALL.withWords(List.of("0_%")))).isEmpty();
  }

  @Test
  void openOnesAreListedTheSurestFirst() {
    var open = DetectionView.OPEN.filter();
    assertThat(subjects(open)).doesNotContain("b1rchbank.com");
    assertThat(subjects(ALL.with(DetectionFacet.KIND, DetectionKind.LOOKALIKE)))
        .containsExactly("a1derlume.com", "b1rchbank.com");
    var oldestFirst = SortOrder.ascending(DetectionColumn.CONFIDENCE);
    var query =
        new DetectionQuery(ALL.with(DetectionFacet.KIND, DetectionKind.LOOKALIKE), oldestFirst);
    assertThat(rows(query))
        .extracting(DetectionRow::subject)
        .containsExactly("b1rchbank.com", "a1derlume.com");
  }

  @Test
  void theyAreNarrowedToATime() {
    var now = Instant.now();
    assertThat(titles(ALL.withTime(new TimeRange.Between(now.plusSeconds(60), null)))).isEmpty();
    assertThat(titles(ALL.withTime(new TimeRange.Between(null, now.plusSeconds(60))))).hasSize(3);
  }

  @Test
  void anotherWorkspaceSeesAndCountsNone() {
    var birch = fixture.birch().detections();
    assertThat(birch.allIds(new DetectionQuery(DetectionView.ALL), quiet()).size()).isZero();
    assertThat(birch.facets(ALL, quiet()).counts()).isEmpty();
    assertThat(birch.values(ALL, DetectionFacet.TRACKER, 10, quiet())).isEmpty();
  }

  private List<String> titles(ListFilter<DetectionFacet> filter) {
    return rows(new DetectionQuery(filter, DetectionQuery.SUREST)).stream()
        .map(DetectionRow::title)
        .toList();
  }

  private List<String> subjects(ListFilter<DetectionFacet> filter) {
    return rows(new DetectionQuery(filter, DetectionQuery.SUREST)).stream()
        .flatMap(row -> Optional.ofNullable(row.subject()).stream())
        .toList();
  }

  private List<DetectionRow> rows(DetectionQuery query) {
    var detections = alder.detections();
    return detections.rows(detections.allIds(query, quiet()), quiet());
  }

  private UUID id(String subject) {
    return rows(new DetectionQuery(DetectionView.ALL)).stream()
        .filter(row -> subject.equals(row.subject()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID brand(String name, String domain) {
    return alder
        .brands()
        .add(new NewBrand(name, null, null, null, List.of(), List.of(domain), List.of(), 2));
  }

  private static NewTracker tracker(String name, UUID brand) {
    return new NewTracker(
        name,
        TrackerType.KEYWORD,
        "gift cards",
        brand,
        false,
        false,
        0,
        Severity.MEDIUM,
        "cards",
        Severity.HIGH);
  }

  private void keep(String domain, UUID brand, int score) {
    var hit = new LookalikeHit(domain, brand, "alderlume.com", score, List.of());
    alder.detections().keep(List.of(hit), "feed.txt", quiet());
  }

  private void record(String title) {
    var draft = new TextDraft(1, title, "gift cards for everybody", null, null, null);
    var origin = new TextOrigin(null, "By hand", SourceType.FORUM, true, null);
    alder.texts().record(draft, origin, quiet());
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
