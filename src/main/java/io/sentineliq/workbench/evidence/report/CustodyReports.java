package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.CustodyEntryRow;
import io.sentineliq.workbench.evidence.EarlierCustody;
import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes what is reported of an exhibit from what the store says of it. */
public final class CustodyReports {
  private final Instant madeAt;
  private final ZoneId zone;

  /** Reports as things stand at {@code madeAt}; times are told in {@code zone}. */
  public CustodyReports(Instant madeAt, ZoneId zone) {
    this.madeAt = madeAt;
    this.zone = zone;
  }

  /**
   * One exhibit.
   *
   * @param earlier its custody in other stores, the first first
   * @param picture a small image of it
   */
  public ReportedExhibit of(
      ExhibitDetails exhibit, List<EarlierCustody.Part> earlier, Optional<byte[]> picture) {
    var row = exhibit.row();
    var periods = CustodyPeriods.of(exhibit.custody(), elsewhereUntil(earlier), madeAt);
    var exceptions = new ArrayList<>(Exceptions.of(exhibit, periods, madeAt, zone));
    earlier.forEach(part -> part.fault().ifPresent(exceptions::add));
    return new ReportedExhibit(
        number(row),
        exhibit.record(),
        exhibit.parent().map(CustodyReports::designation).orElse(""),
        state(row),
        exceptions,
        lastMatched(exhibit.custody()),
        periods,
        ReportedEvents.of(exhibit.custody()),
        earlier.stream().map(CustodyReports::earlier).toList(),
        picture);
  }

  private static ReportedEarlier earlier(EarlierCustody.Part part) {
    return new ReportedEarlier(
        part.ledger(), part.exhibit(), ReportedEvents.of(part.entries()), part.fault());
  }

  /** When the last entry elsewhere was made: nobody is recorded until it was taken in here. */
  private static Optional<Instant> elsewhereUntil(List<EarlierCustody.Part> earlier) {
    return earlier.isEmpty() || earlier.getLast().entries().isEmpty()
        ? Optional.empty()
        : Optional.of(earlier.getLast().entries().getLast().envelope().at());
  }

  /** How an exhibit is called: {@code EX-0007}. */
  public static String number(ExhibitRow row) {
    return String.format(Locale.ROOT, "EX-%04d", row.exhibit());
  }

  private static String designation(ExhibitRow row) {
    return number(row) + ", " + row.name();
  }

  private static String state(ExhibitRow row) {
    return Messages.text("custodyReport.state", Messages.of(row.state()), row.custodian());
  }

  /** A failure anywhere, before or after, forbids the word. */
  private Optional<String> lastMatched(List<CustodyEntryRow> rows) {
    var isFailed =
        rows.stream()
            .anyMatch(row -> row.statement().action() == CustodyAction.VERIFICATION_FAILED);
    return isFailed
        ? Optional.empty()
        : rows.reversed().stream()
            .filter(row -> row.statement().action() == CustodyAction.VERIFIED)
            .findFirst()
            .map(
                row ->
                    Messages.text(
                        "custodyReport.matched",
                        Times.exact(row.envelope().at(), zone),
                        row.envelope().actorName()));
  }
}
