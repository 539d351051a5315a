package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.EarlierCustody;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes custody reports of a case from a store; that one was made is told to the history. */
public final class CaseCustody {
  private final Transactions transactions;
  private final Exhibits exhibits;
  private final EarlierCustody earlier;

  /**
   * Reports {@code exhibits}, read through {@code transactions}, and what {@code earlier} knows.
   */
  public CaseCustody(Transactions transactions, Exhibits exhibits, EarlierCustody earlier) {
    this.transactions = transactions;
    this.exhibits = exhibits;
    this.earlier = earlier;
  }

  /**
   * The custody of exhibits, or of all of a case when none is named, as it stands now.
   *
   * @param pictures small images of exhibits that may be shown
   */
  public CustodyReport of(
      UUID caseId,
      List<UUID> named,
      ReportedLedger ledger,
      Map<UUID, byte[]> pictures,
      ZoneId zone,
      Progress progress) {
    var told = told(caseId, progress);
    var ids = named.isEmpty() ? told.exhibits() : named;
    if (ids.isEmpty()) {
      throw new Problem.NotFound(Evidence.class.getSimpleName()).asException();
    }
    var makes = new CustodyReports(told.now(), zone);
    var reported = new ArrayList<ReportedExhibit>();
    var tlp = told.tlp();
    for (var id : ids) {
      progress.stopIfCancelled();
      var details = exhibits.details(id, progress);
      var before = earlier.of(id, progress);
      reported.add(makes.of(details, before, Optional.ofNullable(pictures.get(id))));
      tlp = stricter(tlp, details.row().tlp());
    }
    return new CustodyReport(
        told.head(),
        told.number(),
        told.title(),
        tlp,
        told.now(),
        zone,
        told.madeBy(),
        reported,
        ledger);
  }

  private record Told(
      Letterhead head,
      List<UUID> exhibits,
      int number,
      String title,
      Tlp tlp,
      String madeBy,
      Instant now) {}

  private Told told(UUID caseId, Progress progress) {
    return transactions.write(
        progress,
        unit -> {
          var caseFile = unit.require(CaseFile.class, caseId);
          unit.audit(
              "DATA_EXPORTED",
              caseFile.ref(),
              Messages.text("custodyReport.told", caseFile.number()),
              Difference.none());
          return new Told(
              unit.queries(ReportQueries_::new).letterhead(unit.workspaceId()),
              unit.queries(ReportQueries_::new).exhibits(caseId),
              caseFile.number(),
              caseFile.title(),
              caseFile.tlp(),
              unit.actor().displayName(),
              unit.now());
        });
  }

  private static Tlp stricter(Tlp one, Tlp other) {
    return Comparator.<Tlp>naturalOrder().compare(one, other) >= 0 ? one : other;
  }
}
