package io.sentineliq.workbench.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.brand.BrandStatus;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetectionServiceTest {

  private static final String FEED =
      "1,example.org\n2,a1derlume.com\nalderlume.com\nwww.alderlume.com\nalderlurne.com\n"
          + "A1DERLUME.COM\nhttps://alderlume-login.com/portal\n";

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private DetectionService detections;
  private UUID brand;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    detections = alder.detections();
    brand = alder.brands().add(said("Alderlume", "alderlume.com"));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aListIsRankedAndWhatIsKeptIsKeptOnce() throws IOException {
    var scan = scan(FEED);
    assertThat(scan.domains()).isEqualTo(7);
    assertThat(scan.hits())
        .extracting(LookalikeHit::domain)
        .containsExactlyInAnyOrder("a1derlume.com", "alderlurne.com", "alderlume-login.com");
    assertThat(scan.hits())
        .isSortedAccordingTo((one, other) -> Integer.compare(other.score(), one.score()));

    assertThat(detections.keep(scan.hits(), scan.name(), quiet()).added()).isEqualTo(3);
    var again = detections.keep(scan(FEED).hits(), "again.txt", quiet());
    assertThat(again).isEqualTo(new Detections.Kept(0, 3));
    var row = row("a1derlume.com");
    assertThat(row.brand()).isEqualTo("Alderlume");
    assertThat(row.status()).isEqualTo(DetectionStatus.NEW);
    var details = detections.details(row.id(), quiet());
    assertThat(
            details.lookalike().orElseThrow().steps().stream()
                .mapToInt(step -> step.points())
                .sum())
        .isGreaterThanOrEqualTo(row.confidence());
  }

  @Test
  void aMoveOfManyIsTakenBackAtOnceExceptWhereSomebodyWentOn() throws IOException {
    var ids = kept("one-alderlume-login.com\nmy-alderlume-login.com\n");
    var moved = detections.move(ids, DetectionStatus.FALSE_POSITIVE, "Our own campaign", quiet());
    assertThat(moved.changed()).isEqualTo(2);
    assertThat(detections.details(ids.getFirst(), quiet()).statusReason())
        .isEqualTo("Our own campaign");

    detections.move(List.of(ids.getFirst()), DetectionStatus.INVESTIGATING, null, quiet());
    var result = detections.undo(moved.undo().orElseThrow(), quiet());
    assertThat(result.changed()).isEqualTo(1);
    assertThat(status(ids.getFirst())).isEqualTo(DetectionStatus.INVESTIGATING);
    assertThat(status(ids.getLast())).isEqualTo(DetectionStatus.NEW);
    assertThatThrownBy(() -> detections.undo(moved.undo().orElseThrow(), quiet()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void oneUndoTakesBackTheNewestActWhereverItWasDone() throws IOException {
    var ids = kept("the-alderlume-login.com\n");
    detections.move(ids, DetectionStatus.RESOLVED, null, quiet());
    alder.alerts().undo(alder.alerts().latestUndo().orElseThrow(), quiet());
    assertThat(status(ids.getFirst())).isEqualTo(DetectionStatus.NEW);
  }

  @Test
  void aFalsePositiveNeedsAReason() throws IOException {
    var ids = kept("an-alderlume-login.com\n");
    assertThatThrownBy(() -> detections.move(ids, DetectionStatus.FALSE_POSITIVE, " ", quiet()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
  }

  @Test
  void whatMayNotGoThereIsLeftAlone() throws IOException {
    var ids = kept("our-alderlume-login.com\n");
    var moved = detections.move(ids, DetectionStatus.ARCHIVED, null, quiet());
    assertThat(moved).isEqualTo(new Detections.Moved(0, 1, Optional.empty()));
  }

  @Test
  void aPausedBrandIsNotLookedFor() throws IOException {
    var other = alder.brands().add(said("Birchlight", "birchlight.com"));
    alder.brands().moveTo(other, 0, BrandStatus.PAUSED);
    assertThat(scan("b1rchlight.com\n").hits()).isEmpty();
  }

  @Test
  void aBrandSaysSomethingElseOfItself() {
    var id = alder.brands().add(said("Cedarline", "cedarline.com"));
    alder.brands().change(id, 0, said("Cedarline Bank", "cedarline.bank"));
    var said = alder.brands().details(id, quiet()).said();
    assertThat(said.name()).isEqualTo("Cedarline Bank");
    assertThat(said.domains()).containsExactly("cedarline.bank");
    assertThatThrownBy(() -> alder.brands().change(id, 0, said("Late", "late.com")))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Stale.class));
    assertThatThrownBy(() -> alder.brands().add(said("cedarline bank", "x.com")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
  }

  @Test
  void theOtherWorkspaceSeesNothingOfIt() throws IOException {
    kept("all-alderlume-login.com\n");
    assertThat(fixture.birch().detections().allIds(everything(), quiet())).isEmpty();
    assertThat(fixture.birch().brands().allIds(new BrandQuery(false), quiet())).isEmpty();
  }

  @Test
  void aDeletedBrandIsForgottenByItsDetections() throws IOException {
    var id = alder.brands().add(said("Dogwood", "dogwood-shop.com"));
    var hit = kept("d0gwood-shop.com\n");
    assertThat(hit).hasSize(1);
    alder
        .transactions()
        .write(
            unit -> {
              var gone = unit.require(Brand.class, id);
              unit.remove(gone);
              unit.audit("BRAND_DELETED", gone.ref(), gone.name(), Difference.none());
            });
    assertThat(detections.details(hit.getFirst(), quiet()).row().brand()).isNull();
  }

  @Test
  void theMostImportantBrandStandsFirst() {
    var rows = alder.brands().rows(alder.brands().allIds(new BrandQuery(true), quiet()), quiet());
    assertThat(rows).extracting(BrandRow::id).contains(brand);
  }

  private List<UUID> kept(String feed) throws IOException {
    var hits = scan(feed).hits();
    detections.keep(hits, "feed.txt", quiet());
    return hits.stream().map(hit -> row(hit.domain()).id()).toList();
  }

  private DomainScan scan(String feed) throws IOException {
    var file = Files.createTempFile(folder, "feed", ".txt");
    Files.writeString(file, feed);
    return detections.scan(file, quiet());
  }

  private DetectionRow row(String domain) {
    return detections.rows(detections.allIds(everything(), quiet()), quiet()).stream()
        .filter(row -> domain.equals(row.subject()))
        .findFirst()
        .orElseThrow();
  }

  private DetectionStatus status(UUID id) {
    return detections.details(id, quiet()).row().status();
  }

  private static DetectionQuery everything() {
    return new DetectionQuery(DetectionView.ALL);
  }

  private static NewBrand said(String name, String domain) {
    return new NewBrand(name, null, null, null, List.of(), List.of(domain), List.of(), 2);
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
