package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.custody.Party;
import io.sentineliq.workbench.evidence.report.ReportedPeriod.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the life of an item into the times during which somebody answered for it. At each instant
 * there is exactly one custodian, or it is a gap.
 */
final class CustodyPeriods {
  private final List<ReportedPeriod> periods = new ArrayList<>();
  private String custodian = "";
  private String keeper = "";
  private Kind kind = Kind.GAP;
  private Instant since = Instant.MIN;

  private CustodyPeriods() {}

  /**
   * The periods until {@code now}.
   *
   * @param elsewhereUntil when the item's last entry in another ledger was made, for an imported
   *     one
   */
  static List<ReportedPeriod> of(
      List<CustodyEntryRow> rows, Optional<Instant> elsewhereUntil, Instant now) {
    var cut = new CustodyPeriods();
    elsewhereUntil.ifPresent(until -> cut.turn(until, "", Kind.GAP));
    rows.forEach(cut::add);
    cut.end(now);
    return cut.periods;
  }

  private void add(CustodyEntryRow row) {
    var at = row.envelope().at();
    var action = row.statement().action();
    var actor = row.envelope().actorName();
    var received = row.statement().receivedBy().map(Party::name).orElse(actor);
    switch (action) {
      case COLLECTED, IMPORTED, TRANSFERRED, CHECKED_IN -> {
        keeper = received;
        turn(at, received, Kind.KEPT);
      }
      case CHECKED_OUT -> turn(at, received, Kind.KEPT);
      case TRANSFER_OFFERED -> turn(at, keeper, Kind.IN_TRANSIT);
      case TRANSFER_REFUSED -> turn(at, keeper, Kind.KEPT);
      case DISPOSED, RETURNED_TO_OWNER, HANDED_OVER -> end(at);
      default -> {}
    }
  }

  private void turn(Instant at, String next, Kind nextKind) {
    if (since.equals(Instant.MIN) || !next.equals(custodian) || nextKind != kind) {
      end(at);
      custodian = next;
      kind = nextKind;
      since = at;
    }
  }

  private void end(Instant at) {
    if (!since.equals(Instant.MIN) && at.isAfter(since)) {
      periods.add(new ReportedPeriod(since, at, custodian, kind));
    }
    since = Instant.MIN;
  }
}
