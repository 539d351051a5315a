package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.custody.ItemRecord;
import java.util.List;
import java.util.Optional;

/**
 * One exhibit.
 *
 * @param number as the bag names it, {@code EX-0007}
 * @param exceptions what a reader must not overlook, as sentences
 * @param lastMatched when its bytes last had the digest of the collection, as people read it; empty
 *     when they never were compared, and when a comparison failed since or before
 * @param earlier where it was before it was taken in here, the first first
 * @param picture a small image of it
 */
public record ReportedExhibit(
    String number,
    ItemRecord record,
    String parent,
    String state,
    List<String> exceptions,
    Optional<String> lastMatched,
    List<ReportedPeriod> periods,
    List<ReportedEvent> events,
    List<ReportedEarlier> earlier,
    Optional<byte[]> picture) {
  /** Copies the lists. */
  public ReportedExhibit {
    exceptions = List.copyOf(exceptions);
    periods = List.copyOf(periods);
    events = List.copyOf(events);
    earlier = List.copyOf(earlier);
  }
}
