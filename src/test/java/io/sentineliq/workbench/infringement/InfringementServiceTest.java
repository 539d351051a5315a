package io.sentineliq.workbench.infringement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.feed.FeedKind;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.BagVerifier;
import io.sentineliq.workbench.evidence.handover.BagExport;
import io.sentineliq.workbench.evidence.handover.KeptCustody;
import io.sentineliq.workbench.evidence.report.CaseCustody;
import io.sentineliq.workbench.evidence.timestamp.TrustedRoots;
import io.sentineliq.workbench.infringement.pack.PackRequest;
import io.sentineliq.workbench.infringement.pack.TakedownPack;
import io.sentineliq.workbench.platform.list.ListFilter;
import io.sentineliq.workbench.platform.list.SortOrder;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InfringementServiceTest {

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private WorkspaceSession alder;
  private InfringementService infringements;
  private UUID brand;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    alder = fixture.alder();
    infringements = alder.infringements();
    brand =
        alder
            .brands()
            .add(
                new NewBrand(
                    "Alderlume",
                    "https://www.alderlume.com",
                    null,
                    null,
                    List.of(),
                    List.of("alderlume.com"),
                    List.of(),
                    1));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void whatIsSentMovesTheInfringementAndStartsItsClock() {
    var id = infringements.add(brand, said("alderlume-shop.com"));
    var takedown = infringements.plan(id, plan());
    infringements.moveTakedown(takedown, 0, TakedownStatus.SENT, "by mail");

    var details = details(id);
    assertThat(details.row().status()).isEqualTo(InfringementStatus.TAKEDOWN_REQUESTED);
    assertThat(details.takedowns())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.status()).isEqualTo(TakedownStatus.SENT);
              assertThat(row.sentAt()).isNotNull();
              assertThat(row.dueAt()).isNotNull();
              assertThat(row.result()).isEqualTo("by mail");
            });
    assertThat(details.row().dueAt()).isEqualTo(details.takedowns().getFirst().dueAt());
    assertThatThrownBy(() -> infringements.rewrite(takedown, 1, plan()))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aListIsNarrowedSortedAndCounted() {
    var squat = infringements.add(brand, said("narrow-one.example"));
    var settled = infringements.add(brand, said("narrow-two.example"));
    infringements.moveTo(settled, 0, InfringementStatus.RESOLVED, null);
    var words = ListFilter.<InfringementFacet>everything().withWords(List.of("narrow-"));
    var byTitle = SortOrder.ascending(InfringementColumn.TITLE);

    assertThat(ids(new InfringementQuery(words, byTitle))).containsExactly(squat, settled);
    assertThat(
            ids(
                new InfringementQuery(
                    words.with(InfringementFacet.STATUS, InfringementFacet.OPEN), byTitle)))
        .containsExactly(squat);
    assertThat(
            ids(
                new InfringementQuery(
                    words.with(InfringementFacet.BRAND, Set.of("Nobody")), byTitle)))
        .isEmpty();
    var counts = infringements.facets(words, quiet());
    assertThat(counts.of(InfringementFacet.STATUS, Set.of("RESOLVED"))).isEqualTo(1);
    assertThat(counts.of(InfringementFacet.TYPE, Set.of("DOMAIN_SQUATTING"))).isEqualTo(2);
    assertThat(infringements.values(words, InfringementFacet.BRAND, 9, quiet()))
        .singleElement()
        .satisfies(value -> assertThat(value.rows()).isEqualTo(2));
    for (var column : InfringementColumn.values()) {
      assertThat(ids(new InfringementQuery(words, SortOrder.descending(column)))).hasSize(2);
    }
  }

  private List<UUID> ids(InfringementQuery query) {
    var ids = infringements.allIds(query, quiet());
    return IntStream.range(0, ids.size()).mapToObj(ids::get).toList();
  }

  @Test
  void whoHasAnOldVersionIsRefused() {
    var id = infringements.add(brand, said("alderlume-old.com"));
    infringements.moveTo(id, 0, InfringementStatus.INVESTIGATING, null);

    assertThatThrownBy(() -> infringements.moveTo(id, 0, InfringementStatus.RESOLVED, null))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Stale.class));
    assertThatThrownBy(() -> infringements.moveTo(id, 1, InfringementStatus.DISMISSED, " "))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
  }

  @Test
  void somebodyAnswersForItUntilNobodyDoes() {
    var id = infringements.add(brand, said("alderlume-desk.com"));
    var person = infringements.colleagues(Progress.unwatched()).getFirst();
    infringements.assign(id, 0, person.id());
    assertThat(details(id).assignee()).isEqualTo(person.name());
    infringements.assign(id, 1, null);
    assertThat(details(id).assignee()).isNull();
    assertThatThrownBy(() -> infringements.assign(id, 2, new UUID(0, 7)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.NotFound.class));
  }

  @Test
  void anIncidentKnowsTheInfringementsThatAreWorkedOnAsIt() {
    var id = infringements.add(brand, said("alderlume-both.com"));
    var incident = infringements.openIncident(id, 0);
    assertThat(infringements.ofIncident(incident, Progress.unwatched()))
        .extracting(InfringementRow::id)
        .containsExactly(id);
    assertThat(details(id).incident()).contains(incident);
    assertThat(infringements.ofIncident(new UUID(0, 7), Progress.unwatched())).isEmpty();
  }

  @Test
  void anIncidentAndItsInfringementNameEachOther() {
    var id = infringements.add(brand, said("alderlume-pay.com"));
    var incident = infringements.openIncident(id, 0);

    assertThat(details(id).incident()).contains(incident);
    assertThat(alder.incidents().details(incident, quiet()).toString())
        .contains("alderlume-pay.com");
    assertThatThrownBy(() -> infringements.openIncident(id, 1))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
  }

  @Test
  void whatWasTakenDownAndIsInALaterFeedIsReopened() throws IOException {
    var source = alder.sources().add(new NewSource("Feed", SourceType.ZMQ_FEED, null, null));
    var first = feed("first.txt", "a1derlume.com\n");
    alder.feeds().importFile(first, FeedKind.DOMAINS, source, quiet());
    var id = infringements.promote(detection("a1derlume.com").id(), said("a1derlume.com"));
    assertThat(details(id).detection()).contains(detection("a1derlume.com").id());
    var takedown = infringements.plan(id, plan());
    infringements.moveTakedown(takedown, 0, TakedownStatus.CLOSED, "gone");
    infringements.moveTo(id, 0, InfringementStatus.RESOLVED, null);

    alder.feeds().importFile(first, FeedKind.DOMAINS, source, quiet());
    assertThat(details(id).row().status()).isEqualTo(InfringementStatus.RESOLVED);

    var later = feed("later.txt", "example.org\na1derlume.com\n");
    alder.feeds().importFile(later, FeedKind.DOMAINS, source, quiet());
    var details = details(id);
    assertThat(details.row().status()).isEqualTo(InfringementStatus.INVESTIGATING);
    assertThat(details.statusReason()).contains("Feed");
    assertThat(details.takedowns().getFirst().status()).isEqualTo(TakedownStatus.DRAFT);
    assertThat(details.takedowns().getFirst().reopened()).isEqualTo(1);
  }

  @Test
  void aPackIsALetterAndAReportWholeOrNotAtAll() throws IOException {
    var id = infringements.add(brand, said("alderlume-pack.com"));
    var target = folder.resolve("pack-" + database);
    var packs = packs();
    assertThatThrownBy(
            () -> packs.write(request(id, target, List.of(id)), Optional.empty(), quiet()))
        .isInstanceOf(ProblemException.class);
    assertThat(target).doesNotExist();

    packs.write(request(id, target, List.of()), Optional.empty(), quiet());
    assertThat(target.resolve("letter.txt")).hasContent("Dear abuse team");
    assertThat(Files.readString(target.resolve("xarf.json"))).contains("brand_infringement");
    try (var beside = Files.list(folder)) {
      assertThat(beside).noneMatch(path -> path.toString().endsWith(".part"));
    }
    assertThatThrownBy(() -> packs.write(request(id, target, List.of()), Optional.empty(), quiet()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.UnwritableOutput.class));
  }

  @Test
  void aPackWithExhibitsHoldsABagThatProvesThem() throws Exception {
    var id = infringements.add(brand, said("alderlume-proof.com"));
    var signer = ExhibitSpecimens.signer(alder, "Ana Lima");
    var caseId = ExhibitSpecimens.caseForAll(alder);
    var exhibits = List.of(ExhibitSpecimens.laptop(alder, caseId, signer));
    var target = folder.resolve("proved-" + database);
    packs().write(request(id, target, exhibits), Optional.of(signer), quiet());

    try (var files = Files.list(target)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("letter.txt", "xarf.json", "evidence.zip");
    }
    var trust =
        new BagTrust(Set.of(signer.key().fingerprint()), List.of(), TrustedRoots.none(), List.of());
    var verdict =
        new BagVerifier(trust, quiet(), check -> {}).verify(target.resolve("evidence.zip"));
    assertThat(verdict.failure()).isEmpty();
    assertThat(verdict.isTrusted()).isTrue();
    assertThat(verdict.contents().orElseThrow().items()).hasSize(1);
  }

  private TakedownPack packs() {
    return new TakedownPack(
        alder.transactions(),
        infringements,
        new BagExport(
            alder.transactions(),
            alder.custody(),
            alder.contents()::read,
            new CaseCustody(
                alder.transactions(), alder.evidence(), new KeptCustody(alder.transactions()))),
        Clock.systemUTC());
  }

  private static PackRequest request(UUID id, Path target, List<UUID> exhibits) {
    return new PackRequest(
        id,
        target,
        "Alderlume",
        "abuse@alderlume.com",
        "Dear abuse team",
        Optional.empty(),
        exhibits);
  }

  private InfringementDetails details(UUID id) {
    return infringements.details(id, quiet());
  }

  private DetectionRow detection(String subject) {
    var ids = alder.detections().allIds(DetectionQuery.OPEN, quiet());
    return alder.detections().rows(ids, quiet()).stream()
        .filter(row -> subject.equals(row.subject()))
        .findFirst()
        .orElseThrow();
  }

  private static Path feed(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static NewTakedown plan() {
    return new NewTakedown(
        TakedownKind.REGISTRAR_REPORT, "abuse@example.net", "mail", "", "Dear", null);
  }

  private static NewInfringement said(String domain) {
    return new NewInfringement(
        InfringementType.DOMAIN_SQUATTING,
        domain,
        domain,
        Severity.HIGH,
        List.of("https://" + domain + "/"),
        null,
        "4711",
        "~12");
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
