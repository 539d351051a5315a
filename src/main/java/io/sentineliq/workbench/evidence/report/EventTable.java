package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.custody.SignatureCheck;
import io.sentineliq.workbench.evidence.report.ReportedPeriod.Kind;
import io.sentineliq.workbench.platform.pdf.PdfFlow;
import io.sentineliq.workbench.platform.pdf.PdfTable;
import io.sentineliq.workbench.platform.pdf.PdfTable.Column;
import io.sentineliq.workbench.platform.pdf.PdfText;
import io.sentineliq.workbench.platform.pdf.Tone;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every entry with both parties, and the gaps where they lie. */
final class EventTable {
  private final ZoneId zone;
  private final List<ReportedEvent> events;
  private final List<ReportedPeriod> periods;

  EventTable(ZoneId zone, List<ReportedEvent> events, List<ReportedPeriod> periods) {
    this.zone = zone;
    this.events = events;
    this.periods = periods;
  }

  void write(PdfFlow flow, String heading) {
    flow.heading(2, heading);
    var columns =
        List.of(
            new Column(Messages.text("custodyReport.number"), 5, true),
            Column.of(Messages.text("custodyReport.when"), 16),
            Column.of(Messages.text("custodyReport.event"), 14),
            Column.of(Messages.text("custodyReport.releasedBy"), 17),
            Column.of(Messages.text("custodyReport.receivedBy"), 17),
            Column.of(Messages.text("custodyReport.words"), 31));
    flow.table(new PdfTable(columns, rows()));
  }

  private List<PdfTable.Row> rows() {
    var gaps =
        new ArrayList<>(periods.stream().filter(period -> period.kind() == Kind.GAP).toList());
    var rows = new ArrayList<PdfTable.Row>();
    for (var event : events) {
      while (!gaps.isEmpty() && !gaps.getFirst().to().isAfter(event.at())) {
        rows.add(gap(gaps.removeFirst()));
      }
      rows.add(row(event));
    }
    gaps.forEach(gap -> rows.add(gap(gap)));
    return rows;
  }

  private PdfTable.Row row(ReportedEvent event) {
    var isBad = event.isException();
    var action = PdfText.strong(event.event());
    var cells =
        List.of(
            PdfText.plain(Integer.toString(event.number())).alone(),
            PdfText.plain(time(event.at())).alone(),
            (isBad ? action.in(Tone.DANGER) : action).alone(),
            party(
                event.releasedBy(),
                event.releaseSignature(),
                Messages.of(event.releaseSignature())),
            party(event.receivedBy(), event.signature(), event.receipt()),
            PdfText.plain(event.words()).alone());
    return new PdfTable.Row(
        cells, isBad ? Optional.of(Tone.DANGER_BAND) : Optional.empty(), Tone.DANGER);
  }

  private PdfTable.Row gap(ReportedPeriod gap) {
    var words = Messages.text("custodyReport.gapOf", Lengths.of(gap.length()));
    var cells =
        List.of(
            PdfText.plain("").alone(),
            PdfText.strong(time(gap.from()) + " → " + time(gap.to())).in(Tone.DANGER).alone(),
            PdfText.strong(words).in(Tone.DANGER).alone(),
            PdfText.strong(Messages.text("custodyReport.nobody")).in(Tone.DANGER).alone(),
            PdfText.strong(Messages.text("custodyReport.nobody")).in(Tone.DANGER).alone(),
            PdfText.plain(Messages.text("custodyReport.noRecord")).alone());
    return new PdfTable.Row(cells, Optional.of(Tone.DANGER_BAND), Tone.DANGER);
  }

  private String time(Instant at) {
    return Times.day(at, zone) + " " + Times.clockWithSeconds(at, zone);
  }

  private static List<PdfText> party(String name, SignatureCheck signature, String said) {
    if (name.isEmpty()) {
      return PdfText.muted("—").alone();
    }
    var isBad = signature == SignatureCheck.INVALID || signature == SignatureCheck.NO_KEY;
    var words = PdfText.muted(" " + said);
    return List.of(PdfText.plain(name + ","), isBad ? words.in(Tone.DANGER) : words);
  }
}
