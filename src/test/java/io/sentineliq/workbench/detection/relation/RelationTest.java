package io.sentineliq.workbench.detection.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertCategory;
import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.detection.DetectionDetails;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionService;
import io.sentineliq.workbench.detection.DetectionStatus;
import io.sentineliq.workbench.detection.DetectionView;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.detection.LookalikeHit;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.detection.text.TextOrigin;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationTest {

  private static final String MD5 = "9e107d9d372bb6826bd81d3542a419d6";
  private static final String WALLET = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";

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
    brand =
        alder
            .brands()
            .add(
                new NewBrand(
                    "Alderlume",
                    null,
                    null,
                    null,
                    List.of(),
                    List.of("alderlume.com"),
                    List.of(),
                    3));
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void eachOfTheEightKindsTiesTwoTexts() {
    ties(RelationKind.HASH, "dropper " + MD5, "seen again: " + MD5, "9e10…19d6");
    ties(RelationKind.CVE, "uses CVE-2026-31337 now", "cve-2026-31337 works", "CVE-2026-31337");
    ties(RelationKind.DOMAIN, "host kit-panel.net", "https://kit-panel.net/x", "kit-panel.net");
    ties(RelationKind.USERNAME, "by @dark_vendor7", "ask @Dark_Vendor7 there", "dark_vendor7");
    ties(RelationKind.IP_ADDRESS, "from 45.83.12.77", "45[.]83[.]12[.]77 is up", "45.83.12.77");
    ties(RelationKind.CRYPTO, "pay to " + WALLET, WALLET + " received it", "bc1q********f3t4");
    ties(
        RelationKind.EMAIL,
        "mail a.b@drop-box7.net",
        "A.B@drop-box7.net",
        "********@drop-box7.net");
    var one = record("Fresh Combos  for sale", "first", null);
    var other = record("fresh combos for sale", "second", null);
    assertThat(related(other)).extracting(RelatedDetection::id).containsExactly(one);
    assertThat(related(other).getFirst().kind()).isEqualTo(RelationKind.TITLE);
  }

  private void ties(RelationKind kind, String first, String second, String shown) {
    var one = record("", first, null);
    var other = record("", second, null);
    var found = related(other).stream().filter(tie -> tie.kind() == kind).toList();
    assertThat(found).extracting(RelatedDetection::id).as(kind.name()).containsExactly(one);
    assertThat(found.getFirst().shown()).isEqualTo(shown);
    assertThat(found.getFirst().strength()).isEqualTo(kind.strength());
    assertThat(related(one)).extracting(RelatedDetection::id).contains(other);
  }

  @Test
  void theAuthorOfTwoTextsTiesThem() {
    var one = record("", "one thing", "Shadow Broker");
    var other = record("", "another thing", "shadow broker");
    assertThat(related(one)).extracting(RelatedDetection::id).containsExactly(other);
  }

  @Test
  void aTextIsTiedToTheLookalikeThatItNames() {
    var lookalike = kept("alderlume-verify.com");
    var text = record("", "send them to alderlume-verify.com", null);
    assertThat(related(lookalike)).extracting(RelatedDetection::id).containsExactly(text);
  }

  @Test
  void whatManyHoldTiesNoneOfThemAndNeitherDoesAListedValue() {
    IntStream.range(0, 50).forEach(i -> record("", i + " asks at common-host7.net", null));
    var last = record("", "also at common-host7.net and 8.8.8.8", null);
    assertThat(related(last)).isEmpty();
    var resolver = record("", "again 8.8.8.8", null);
    assertThat(related(resolver)).isEmpty();
  }

  @Test
  void moreAndRarerValuesTieMoreStrongly() {
    assertThat(new Shared(1, 2, "a").strength(RelationKind.DOMAIN)).isEqualTo(70);
    assertThat(new Shared(3, 2, "a").strength(RelationKind.DOMAIN)).isEqualTo(80);
    assertThat(new Shared(1, 10, "a").strength(RelationKind.DOMAIN)).isEqualTo(54);
    assertThat(new Shared(9, 2, "a").strength(RelationKind.HASH)).isEqualTo(100);
    assertThat(new Shared(1, 5, "a").and(2, "b")).isEqualTo(new Shared(2, 2, "b"));
  }

  @Test
  void whatIsCoveredInATextBecomesNoObservable() {
    var id = record("", "login at portal-x7.net/in, owner q.w@mail-x7.net, from 45.83.12.78", null);
    assertThat(details(id).relations().observables())
        .extracting(LinkedObservableRow::value)
        .contains("45.83.12.78")
        .noneMatch(value -> value.contains("q.w"));
  }

  @Test
  void anAlertIsMadeOnceWithTheObservablesOfTheDetection() {
    var id = kept("alderlume-billing.com");
    var before = details(id).row();
    assertThat(detections.alert(List.of(id), quiet()).changed()).isOne();
    var after = details(id);
    var alert = alder.alerts().details(after.alert().orElseThrow(), quiet());
    assertThat(alert.title()).isEqualTo(before.title());
    assertThat(alert.observables()).hasSize(1);
    assertThat(after.row().status()).isEqualTo(DetectionStatus.INVESTIGATING);

    var again = detections.alert(List.of(id), quiet());
    assertThat(again.changed()).isZero();
    assertThat(again.leftAlone()).isOne();
    assertThat(again.undo()).isEmpty();
  }

  @Test
  void alertsOfManyAreOneActThatIsTakenBackButForTheTouchedOnes() {
    var ids = List.of(kept("alderlume-pay.com"), kept("alderlume-id.com"));
    var made = detections.alert(ids, quiet());
    assertThat(made.changed()).isEqualTo(2);
    var touched = details(ids.getFirst()).alert().orElseThrow();
    var other = details(ids.getLast()).alert().orElseThrow();
    alder.alerts().act(new AlertAct.Acknowledge(), touched, 0);

    var result = detections.undo(made.undo().orElseThrow(), quiet());

    assertThat(result.changed()).isOne();
    assertThat(details(ids.getFirst()).alert()).contains(touched);
    assertThat(details(ids.getLast()).alert()).isEmpty();
    assertThat(details(ids.getLast()).row().status()).isEqualTo(DetectionStatus.NEW);
    assertThat(alder.alerts().details(other, quiet()).status()).isEqualTo(AlertStatus.DISMISSED);
    assertThat(detections.alert(ids, quiet()).changed()).isOne();
  }

  @Test
  void eachOfManyAlertsIsMadeOfItsOwnDetection() {
    var ids =
        List.of(
            record("Paste", "card 4111 1111 1111 1111 on 45.83.12.171", null),
            record("Post", "only 45.83.12.172 and 45.83.12.173", null),
            kept("alderlume-refund.com"));
    assertThat(detections.alert(ids, quiet()).changed()).isEqualTo(ids.size());
    for (var id : ids) {
      var detection = details(id);
      var alert = alder.alerts().details(detection.alert().orElseThrow(), quiet());
      assertThat(alert.title()).isEqualTo(detection.row().title());
      assertThat(alert.observables())
          .extracting(AlertDetails.Sighting::value)
          .containsExactlyInAnyOrderElementsOf(
              detection.relations().observables().stream()
                  .map(LinkedObservableRow::value)
                  .toList());
    }
    assertThat(category(ids.get(0))).isEqualTo(AlertCategory.DATA_LEAK.stored());
    assertThat(category(ids.get(1))).isEqualTo(AlertCategory.OTHER.stored());
    assertThat(category(ids.get(2))).isEqualTo(AlertCategory.PHISHING.stored());
  }

  @Test
  void alertsOfManyAreReadInSets() {
    var few = texts("few", 3);
    var many = texts("many", 40);
    assertThat(reads(many)).isEqualTo(reads(few));
  }

  private List<UUID> texts(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> record(name + i, name + i, null)).toList();
  }

  /** How many reads of detections and what hangs on them an act takes. */
  private long reads(List<UUID> ids) {
    fixture.anasStore().forget();
    assertThat(detections.alert(ids, quiet()).changed()).isEqualTo(ids.size());
    return fixture.anasStore().statements().stream()
        .filter(sql -> sql.startsWith("select") && sql.contains("detection"))
        .count();
  }

  private String category(UUID id) {
    return Objects.requireNonNull(
        alder.alerts().details(details(id).alert().orElseThrow(), quiet()).category());
  }

  @Test
  void moreAlertsThanOneActMakesAreRefused() {
    var ids = Stream.generate(UUID::randomUUID).limit(Detections.MOST_ALERTS + 1).toList();
    assertThatThrownBy(() -> detections.alert(ids, quiet()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.Conflict.class));
  }

  @Test
  void anUnlinkedObservableStaysWithOtherDetections() {
    var id = record("First", "See 45.83.99.1 there", null);
    var other = record("Second", "And 45.83.99.1 again", null);
    var address = details(id).relations().observables().getFirst();

    detections.unlink(id, address.id());

    assertThat(details(id).relations().observables())
        .extracting(LinkedObservableRow::id)
        .doesNotContain(address.id());
    assertThat(details(other).relations().observables())
        .extracting(LinkedObservableRow::id)
        .contains(address.id());
    assertThatThrownBy(() -> detections.unlink(id, address.id()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isInstanceOf(Problem.NotFound.class));
  }

  private List<RelatedDetection> related(UUID id) {
    return details(id).relations().detections();
  }

  private DetectionDetails details(UUID id) {
    return detections.details(id, quiet());
  }

  private UUID record(String title, String text, @Nullable String author) {
    var draft = new TextDraft(1, title, text, null, author, null);
    var origin = new TextOrigin(null, "By hand", SourceType.FORUM, true, null);
    return alder.texts().record(draft, origin, quiet());
  }

  private UUID kept(String domain) {
    var hit = new LookalikeHit(domain, brand, "alderlume.com", 72, List.of());
    detections.keep(List.of(hit), "feed.txt", quiet());
    var ids = detections.allIds(new DetectionQuery(DetectionView.ALL), quiet());
    var all = IntStream.range(0, ids.size()).mapToObj(ids::get).toList();
    return detections.rows(all, quiet()).stream()
        .filter(row -> domain.equals(row.subject()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Progress quiet() {
    return Progress.unwatched();
  }
}
