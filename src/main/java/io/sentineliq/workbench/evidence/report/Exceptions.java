package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.custody.ChainFault;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.report.ReportedPeriod.Kind;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a reader of a report must not overlook. */
final class Exceptions {
  private final ZoneId zone;
  private final List<String> found = new ArrayList<>();

  private Exceptions(ZoneId zone) {
    this.zone = zone;
  }

  static List<String> of(
      ExhibitDetails exhibit, List<ReportedPeriod> periods, Instant now, ZoneId zone) {
    var exceptions = new Exceptions(zone);
    exhibit.fault().map(ChainFault::sentence).ifPresent(exceptions.found::add);
    exceptions.gaps(periods);
    exceptions.entries(exhibit.custody());
    if (exhibit.row().isOverdue(now)) {
      exceptions.found.add(Messages.text("custodyReport.overdue", exhibit.row().custodian()));
    }
    return exceptions.found;
  }

  private void gaps(List<ReportedPeriod> periods) {
    for (var period : periods) {
      if (period.kind() == Kind.GAP) {
        found.add(
            Messages.text(
                "custodyReport.gap",
                exact(period.from()),
                exact(period.to()),
                Lengths.of(period.length())));
      }
    }
  }

  private void entries(List<CustodyEntryRow> rows) {
    for (var row : rows) {
      if (row.statement().action() == CustodyAction.VERIFICATION_FAILED) {
        found.add(failure(row, rows));
      }
      if (row.isBackdated()) {
        found.add(Messages.text("custodyReport.backdated", row.number()));
      }
      if (row.signature() == SignatureCheck.INVALID || row.signature() == SignatureCheck.NO_KEY) {
        found.add(
            Messages.text(
                "custodyReport.badSignature", row.number(), Messages.of(row.signature())));
      }
    }
  }

  private String failure(CustodyEntryRow failed, List<CustodyEntryRow> rows) {
    var later =
        rows.stream()
            .filter(row -> row.number() > failed.number())
            .filter(row -> row.statement().action() == CustodyAction.VERIFIED)
            .count();
    return Messages.text(
        "custodyReport.failed", exact(failed.envelope().at()), failed.number(), later);
  }

  private String exact(Instant at) {
    return Times.exact(at, zone);
  }
}
