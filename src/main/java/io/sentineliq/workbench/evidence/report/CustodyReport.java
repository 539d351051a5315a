package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.classification.Tlp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The custody of exhibits of one case as it stood at one moment.
 *
 * @param zone in which times are told
 */
public record CustodyReport(
    Letterhead head,
    int caseNumber,
    String caseTitle,
    Tlp tlp,
    Instant madeAt,
    ZoneId zone,
    String madeBy,
    List<ReportedExhibit> exhibits,
    ReportedLedger ledger) {
  /** Copies the exhibits. */
  public CustodyReport {
    exhibits = List.copyOf(exhibits);
  }

  /** Whose report it is. */
  public String workspace() {
    return head.name();
  }

  /** How many exceptions there are in all. */
  public int exceptions() {
    return exhibits.stream().mapToInt(exhibit -> exhibit.exceptions().size()).sum();
  }
}
