package io.sentineliq.workbench.support;

import static io.sentineliq.workbench.support.SpecimenRows.THEN;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.brand.BrandTerm;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.brand.TermKind;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.detection.LookalikeHit;
import io.sentineliq.workbench.detection.LookalikeStore;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.feed.FeedImport;
import io.sentineliq.workbench.detection.relation.DetectionCorrelation;
import io.sentineliq.workbench.detection.relation.DetectionObservable;
import io.sentineliq.workbench.detection.relation.DetectionTrait;
import io.sentineliq.workbench.detection.relation.RelationKind;
import io.sentineliq.workbench.detection.relation.Shared;
import io.sentineliq.workbench.detection.relation.Trait;
import io.sentineliq.workbench.detection.source.DetectionSource;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.text.DetectionTag;
import io.sentineliq.workbench.detection.text.DetectionText;
import io.sentineliq.workbench.detection.text.SensitiveData;
import io.sentineliq.workbench.detection.text.TextBench;
import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.detection.text.TextMatch;
import io.sentineliq.workbench.detection.text.WatchedTracker;
import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerRule;
import io.sentineliq.workbench.detection.tracking.TrackerType;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.infringement.Infringement;
import io.sentineliq.workbench.infringement.InfringementType;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.infringement.NewTakedown;
import io.sentineliq.workbench.infringement.TakedownAction;
import io.sentineliq.workbench.infringement.TakedownKind;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibit;
import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.List;
import java.util.UUID;

/** One row of all that belongs to a brand; observables and evidence are there before. */
final class BrandSpecimens {

  private final SpecimenRows rows;
  private final UnitOfWork unit;

  BrandSpecimens(SpecimenRows rows, UnitOfWork unit) {
    this.rows = rows;
    this.unit = unit;
  }

  void store() {
    var said =
        new NewBrand(
            "Alderlume", null, null, null, List.of(), List.of("alderlume.example"), List.of(), 2);
    var brand = new Brand(said, THEN);
    add(brand.id(), brand);
    add(
        new BrandTerm.Key(brand.id(), TermKind.DOMAIN, "alderlume.example"),
        new BrandTerm(brand, TermKind.DOMAIN, "alderlume.example"));
    var hit =
        new LookalikeHit("alderlurne.example", brand.id(), "alderlume.example", 92, List.of());
    var detection =
        new Detection(
            hit, brand, new LookalikeStore.Origin("feed.txt", SourceType.MANUAL, null), THEN);
    add(detection.id(), detection);
    texts(brand, detection.id());
    relations(brand, detection.id());
  }

  private void relations(Brand brand, UUID detectionId) {
    var hit =
        new LookalikeHit("alderlume-pay.example", brand.id(), "alderlume.example", 80, List.of());
    var origin = new LookalikeStore.Origin("feed.txt", SourceType.MANUAL, null);
    var other = new Detection(hit, brand, origin, THEN);
    unit.add(other);
    SpecimenRows.flush(unit);
    var name = "00112233445566778899aabbccddeeff";
    var trait = new Trait(RelationKind.DOMAIN, "alderlume.example", "alderlume.example");
    add(new DetectionTrait.Key(detectionId, name), new DetectionTrait(detectionId, name, trait));
    var pair = DetectionCorrelation.Key.of(detectionId, other.id(), RelationKind.DOMAIN);
    var shared = new Shared(1, 2, "alderlume.example");
    add(pair, new DetectionCorrelation(pair, shared, THEN));
    var observableId = rows.id(CyberObservable.class);
    add(
        new DetectionObservable.Key(detectionId, observableId),
        new DetectionObservable(
            detectionId, observableId, unit.reference(UserAccount.class, unit.actor().id()), THEN));
    var exhibitId = rows.id(Evidence.class);
    add(
        new DetectionExhibit.Key(detectionId, exhibitId),
        new DetectionExhibit(
            detectionId, exhibitId, unit.reference(UserAccount.class, unit.actor().id()), THEN));
  }

  private void texts(Brand brand, UUID detectionId) {
    var said = new NewSource("Paste feed", SourceType.PASTE_SITE, null, 24);
    var source = new DetectionSource(said, THEN);
    var looksFor =
        new NewTracker(
            "Alderlume by name",
            TrackerType.KEYWORD,
            "alderlume",
            brand.id(),
            false,
            false,
            0,
            Severity.MEDIUM,
            "brand",
            Severity.CRITICAL);
    var tracker = new TrackerRule(looksFor, brand, THEN);
    add(source.id(), source);
    add(tracker.id(), tracker);
    var feed = new FeedImport(source, "feed.txt", new byte[32], THEN);
    add(feed.id(), feed);
    SpecimenRows.flush(unit);
    var draft = new TextDraft(1, "Dump", "alderlume card 4111111111111111", null, null, null);
    var bench =
        new TextBench(
            List.of(
                new WatchedTracker(
                    tracker.id(),
                    "Alderlume by name",
                    looksFor.toPattern().compile(),
                    brand.id(),
                    Severity.MEDIUM,
                    "brand",
                    null)));
    var finds = bench.examine(draft);
    add(detectionId, new DetectionText(detectionId, draft, finds.masked()));
    add(new DetectionTag.Key(detectionId, "brand"), new DetectionTag(detectionId, "brand"));
    add(
        new TextMatch.Key(tracker.id(), detectionId),
        new TextMatch(detectionId, finds.finds().getFirst(), THEN));
    SpecimenRows.flush(unit);
    unit.<Integer>jdbc(
        connection -> {
          var sql =
              "insert into detection_content (workspace_id, detection_id, content)"
                  + " values (?, ?, 'alderlume')";
          try (var statement = new BoundStatement(connection, sql)) {
            return statement.id(unit.workspaceId()).id(detectionId).update();
          }
        });
    infringements(brand, detectionId);
    var value =
        new SensitiveData(detectionId, finds.masked().spans().getFirst(), new byte[32], THEN);
    add(value.id(), value);
  }

  private void infringements(Brand brand, UUID detectionId) {
    var infringement =
        new Infringement(
            new NewInfringement(
                InfringementType.TYPO_SQUATTING,
                "alderlurne.example",
                "alderlurne.example",
                Severity.HIGH,
                List.of(),
                null,
                null,
                null),
            brand,
            unit.reference(Detection.class, detectionId),
            THEN);
    add(infringement.id(), infringement);
    var plan =
        new NewTakedown(TakedownKind.REGISTRAR_REPORT, "abuse@example.net", "mail", "", "", null);
    var takedown = new TakedownAction(infringement, plan, null, THEN);
    add(takedown.id(), takedown);
  }

  private void add(Object id, Object entity) {
    rows.add(unit, id, entity);
  }
}
