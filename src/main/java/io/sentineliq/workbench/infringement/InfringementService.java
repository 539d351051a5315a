package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.audit.ExportTrail;
import io.sentineliq.workbench.brand.Brand;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.Detection;
import io.sentineliq.workbench.incident.Incident;
import io.sentineliq.workbench.incident.IncidentService;
import io.sentineliq.workbench.incident.NewIncident;
import io.sentineliq.workbench.incident.SlaClock;
import io.sentineliq.workbench.infringement.exhibit.DetectionExhibitService;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.StoredList;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Colleague;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of infringements over the store. */
public final class InfringementService
    extends StoredList<InfringementQuery, InfringementFacet, InfringementRow>
    implements Infringements {

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public InfringementService(Transactions transactions) {
    super(transactions, InfringementList.ROWS, InfringementQuery::filter, InfringementList::order);
    this.transactions = transactions;
  }

  @Override
  public void exported(CsvExport.Written written) {
    transactions.write(unit -> ExportTrail.tell(unit, "infringements", written));
  }

  @Override
  protected List<InfringementRow> read(Reading unit, List<UUID> ids) {
    return unit.queries(InfringementQueries_::new).rows(ids);
  }

  @Override
  protected UUID id(InfringementRow row) {
    return row.id();
  }

  @Override
  public InfringementDetails details(UUID id, Progress progress) {
    return transactions.read(progress, unit -> details(unit, id));
  }

  @Override
  public long openCount() {
    return transactions.read(
        Progress.unwatched(), unit -> unit.queries(InfringementQueries_::new).openCount());
  }

  @Override
  public UUID add(UUID brandId, NewInfringement said) {
    return transactions.write(
        Progress.unwatched(), unit -> add(unit, unit.require(Brand.class, brandId), null, said));
  }

  @Override
  public UUID promote(UUID detectionId, NewInfringement said) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          var detection = unit.require(Detection.class, detectionId);
          var brandId =
              unit.queries(InfringementQueries_::new)
                  .brandOf(detectionId)
                  .orElseThrow(
                      () ->
                          new Problem.Conflict(Messages.text("infringement.noBrand"))
                              .asException());
          return add(unit, unit.require(Brand.class, brandId), detection, said);
        });
  }

  @Override
  public void change(UUID id, int expectedVersion, NewInfringement said) {
    transactions.write(
        unit -> {
          var infringement = unit.require(Infringement.class, id, expectedVersion);
          var before = infringement.said();
          infringement.change(said, unit.now());
          unit.audit(
              "INFRINGEMENT_UPDATED",
              infringement.ref(),
              infringement.title(),
              difference(before, said));
        });
  }

  @Override
  public void moveTo(
      UUID id, int expectedVersion, InfringementStatus next, @Nullable String reason) {
    transactions.write(
        unit -> {
          var infringement = unit.require(Infringement.class, id, expectedVersion);
          var isNeeded = infringement.status().needsReason(next);
          move(unit, infringement, next, InfringementInput.reason(reason, isNeeded));
        });
  }

  @Override
  public void assign(UUID id, int expectedVersion, @Nullable UUID personId) {
    transactions.write(
        unit -> {
          var infringement = unit.require(Infringement.class, id, expectedVersion);
          var before = unit.queries(InfringementQueries_::new).assignee(id).orElse("");
          var after = personId == null ? "" : member(unit, personId);
          var person = personId == null ? null : unit.reference(UserAccount.class, personId);
          infringement.assign(person, unit.now());
          unit.audit(
              "INFRINGEMENT_ASSIGNED",
              infringement.ref(),
              infringement.title(),
              Difference.of("assignee", before, after));
        });
  }

  @Override
  public List<InfringementRow> ofIncident(UUID incidentId, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var queries = unit.queries(InfringementQueries_::new);
          var ids = queries.ofIncident(incidentId);
          return ids.isEmpty() ? List.of() : queries.rows(ids);
        });
  }

  @Override
  public List<Colleague> colleagues(Progress progress) {
    return transactions.read(progress, unit -> unit.queries(MemberQueries_::new).active());
  }

  private static String member(UnitOfWork unit, UUID personId) {
    return unit.queries(MemberQueries_::new)
        .nameOf(personId)
        .orElseThrow(() -> new Problem.NotFound(UserAccount.class.getSimpleName()).asException());
  }

  @Override
  public UUID openIncident(UUID id, int expectedVersion) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          var infringement = unit.require(Infringement.class, id, expectedVersion);
          var said = infringement.said();
          var opened =
              IncidentService.open(
                  unit,
                  new NewIncident(
                      said.title(),
                      Messages.text("infringement.incident", said.title()),
                      said.severity(),
                      priority(said.severity()),
                      SlaClock.minutes(said.severity())));
          infringement.leadTo(unit.require(Incident.class, opened), unit.now());
          unit.audit(
              "INFRINGEMENT_INCIDENT_OPENED",
              infringement.ref(),
              infringement.title(),
              Difference.none(),
              Map.of("incident", opened.toString()));
          return opened;
        });
  }

  @Override
  public UUID plan(UUID infringementId, NewTakedown said) {
    return transactions.write(
        Progress.unwatched(),
        unit -> {
          var infringement = unit.require(Infringement.class, infringementId);
          var me = unit.reference(UserAccount.class, unit.actor().id());
          var takedown = new TakedownAction(infringement, said, me, unit.now());
          unit.add(takedown);
          unit.audit("TAKEDOWN_PLANNED", takedown.ref(), words(takedown), Difference.none());
          return takedown.id();
        });
  }

  @Override
  public void rewrite(UUID takedownId, int expectedVersion, NewTakedown said) {
    transactions.write(
        unit -> {
          var takedown = unit.require(TakedownAction.class, takedownId, expectedVersion);
          takedown.change(said, unit.now());
          unit.audit("TAKEDOWN_UPDATED", takedown.ref(), words(takedown), Difference.none());
        });
  }

  @Override
  public void moveTakedown(
      UUID takedownId, int expectedVersion, TakedownStatus next, @Nullable String result) {
    transactions.write(
        unit -> {
          var takedown = unit.require(TakedownAction.class, takedownId, expectedVersion);
          moveTakedown(unit, takedown, next, InfringementInput.reason(result, false));
          var infringement = takedown.infringement();
          if (next == TakedownStatus.SENT
              && infringement.status().canMoveTo(InfringementStatus.TAKEDOWN_REQUESTED)) {
            move(unit, infringement, InfringementStatus.TAKEDOWN_REQUESTED, null);
          }
        });
  }

  static void moveTakedown(
      UnitOfWork unit, TakedownAction takedown, TakedownStatus next, @Nullable String result) {
    var before = takedown.status();
    takedown.moveTo(next, result, unit.now());
    unit.audit(
        "TAKEDOWN_MOVED",
        takedown.ref(),
        words(takedown),
        Difference.of("status", before, next),
        result == null ? Map.of() : Map.of("result", result));
  }

  static void move(
      UnitOfWork unit,
      Infringement infringement,
      InfringementStatus next,
      @Nullable String reason) {
    var before = infringement.status();
    infringement.moveTo(next, reason, unit.now());
    unit.audit(
        "INFRINGEMENT_MOVED",
        infringement.ref(),
        infringement.title(),
        Difference.of("status", before, next),
        reason == null ? Map.of() : Map.of("reason", reason));
  }

  private static UUID add(
      UnitOfWork unit, Brand brand, @Nullable Detection detection, NewInfringement said) {
    var infringement = new Infringement(said, brand, detection, unit.now());
    unit.add(infringement);
    unit.audit(
        "INFRINGEMENT_CREATED",
        infringement.ref(),
        infringement.title(),
        Difference.none(),
        detection == null ? Map.of() : Map.of("detection", detection.id().toString()));
    return infringement.id();
  }

  private static InfringementDetails details(Reading unit, UUID id) {
    var queries = unit.queries(InfringementQueries_::new);
    var row =
        queries.rows(List.of(id)).stream()
            .findFirst()
            .orElseThrow(
                () -> new Problem.NotFound(Infringement.class.getSimpleName()).asException());
    var infringement = unit.require(Infringement.class, id);
    var brand = queries.brand(id);
    var detection = queries.detection(id);
    return new InfringementDetails(
        row,
        infringement.said(),
        infringement.statusReason(),
        queries.assignee(id).orElse(null),
        infringement.incidentId().stream().findFirst(),
        detection,
        detection.map(one -> DetectionExhibitService.of(unit, one)).orElseGet(List::of),
        new InfringementDetails.BrandSite(
            brand.website(), Objects.requireNonNullElse(brand.domain(), ""), brand.trademark()),
        queries.sender(unit.workspaceId()),
        queries.takedowns(id));
  }

  private static String words(TakedownAction takedown) {
    return Messages.text(
        "takedown.words", Messages.of(takedown.kind()), takedown.infringement().title());
  }

  private static Priority priority(Severity severity) {
    return Priority.valueOf(severity.name());
  }

  private static Difference difference(NewInfringement before, NewInfringement after) {
    return Difference.of("type", before.type(), after.type())
        .and("title", before.title(), after.title())
        .and("subject", before.subject(), after.subject())
        .and("severity", before.severity(), after.severity())
        .and("evidence_urls", before.evidenceUrls(), after.evidenceUrls())
        .and("notes", before.notes(), after.notes())
        .and("misp_event", before.mispEventId(), after.mispEventId())
        .and("thehive_case", before.theHiveCaseId(), after.theHiveCaseId());
  }
}
