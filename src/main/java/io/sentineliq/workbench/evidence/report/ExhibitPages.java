package io.sentineliq.workbench.evidence.report;

import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.pdf.PdfFlow;
import io.sentineliq.workbench.platform.pdf.PdfText;
import io.sentineliq.workbench.platform.pdf.Tone;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The pages of one exhibit: exceptions first, then what it is, who had it and what happened. */
final class ExhibitPages {
  private static final List<ItemField> ITEM =
      List.of(
          ItemField.DESCRIPTION,
          ItemField.SIZE,
          ItemField.MAKE,
          ItemField.MODEL,
          ItemField.SERIAL,
          ItemField.QUANTITY,
          ItemField.SOURCE,
          ItemField.SOURCE_OWNER,
          ItemField.FOUND_AT,
          ItemField.FOUND_ZONE,
          ItemField.CLOCK_OFFSET,
          ItemField.FOUND_PLACE);
  private static final List<ItemField> ACQUISITION =
      List.of(
          ItemField.COLLECTOR_NAME,
          ItemField.COLLECTED_AT,
          ItemField.WITNESS,
          ItemField.AUTHORITY,
          ItemField.METHOD,
          ItemField.TOOL,
          ItemField.TOOL_VERSION,
          ItemField.WRITE_BLOCKER,
          ItemField.SEAL,
          ItemField.LOCATION);
  private static final float PICTURE = 150;
  private static final float LINE = 13.5f;

  private final CustodyReport report;
  private final ReportedExhibit exhibit;
  private final PdfFlow flow;

  ExhibitPages(CustodyReport report, ReportedExhibit exhibit, PdfFlow flow) {
    this.report = report;
    this.exhibit = exhibit;
    this.flow = flow;
  }

  void write() {
    flow.title(Messages.text("custodyReport.title"));
    flow.lines(
        List.of(
            PdfText.strong(exhibit.number() + " "),
            PdfText.plain(exhibit.record().get(ItemField.NAME))));
    flow.note(CustodyPdf.made(report));
    exceptions();
    facts();
    digests();
    new PeriodBar(report.zone(), exhibit.periods()).draw(flow);
    exhibit.earlier().forEach(this::earlier);
    new EventTable(report.zone(), exhibit.events(), exhibit.periods())
        .write(flow, Messages.text("custodyReport.events", exhibit.events().size()));
    ledger();
  }

  private void earlier(ReportedEarlier before) {
    if (before.fault().isEmpty()) {
      new EventTable(report.zone(), before.events(), List.of())
          .write(flow, ReportWords.earlier(before));
    }
  }

  private void exceptions() {
    if (exhibit.exceptions().isEmpty()) {
      flow.box(
          Tone.OK_BAND,
          Tone.OK,
          box -> box.lines(PdfText.plain(Messages.text("custodyReport.noExceptions")).alone()));
      return;
    }
    flow.box(
        Tone.DANGER_BAND,
        Tone.DANGER,
        box -> {
          var title = Messages.text("custodyReport.readFirst", exhibit.exceptions().size());
          box.lines(PdfText.strong(title).in(Tone.DANGER).alone());
          var number = 0;
          for (var exception : exhibit.exceptions()) {
            box.lines(PdfText.plain(++number + ". " + exception).alone());
          }
        });
  }

  private void facts() {
    var item = facts(ITEM);
    var acquisition = facts(ACQUISITION);
    var lines = Math.max(item.size(), acquisition.size()) + 4;
    flow.beside(
        lines * LINE,
        left -> {
          left.heading(2, Messages.text("custodyReport.item"));
          left.fact(PdfText.muted(Messages.of(ItemField.KIND)), PdfText.plain(kind()).alone());
          if (!exhibit.parent().isEmpty()) {
            left.fact(
                PdfText.muted(Messages.of(ItemField.PARENT)),
                PdfText.plain(exhibit.parent()).alone());
          }
          write(left, item);
        },
        right -> {
          right.heading(2, Messages.text("custodyReport.acquisition"));
          write(right, acquisition);
          right.fact(
              PdfText.muted(Messages.text("custodyReport.now")),
              PdfText.plain(exhibit.state()).alone());
        });
    exhibit
        .picture()
        .ifPresent(
            bytes -> {
              flow.heading(2, Messages.text("custodyReport.picture"));
              flow.image(bytes, PICTURE * 2, PICTURE);
            });
  }

  private String kind() {
    return ReportWords.kind(exhibit.record());
  }

  private List<ReportWords.Fact> facts(List<ItemField> fields) {
    var facts = new ArrayList<ReportWords.Fact>();
    for (var field : fields) {
      var value = exhibit.record().get(field);
      if (!value.isEmpty()) {
        facts.add(ReportWords.fact(field, value, report.zone()));
      }
    }
    return facts;
  }

  private static void write(PdfFlow flow, List<ReportWords.Fact> facts) {
    facts.forEach(
        fact -> flow.fact(PdfText.muted(fact.label()), PdfText.plain(fact.value()).alone()));
  }

  private void digests() {
    var record = exhibit.record();
    if (record.get(ItemField.SHA256).isEmpty()) {
      return;
    }
    flow.heading(2, Messages.text("custodyReport.digests"));
    flow.fact(
        PdfText.strong(Messages.text("custodyReport.decides")),
        PdfText.mono(record.get(ItemField.SHA256)).alone());
    for (var field : List.of(ItemField.SHA1, ItemField.MD5)) {
      if (!record.get(field).isEmpty()) {
        flow.fact(PdfText.muted(Messages.of(field)), PdfText.mono(record.get(field)).alone());
      }
    }
    exhibit
        .lastMatched()
        .ifPresent(
            matched ->
                flow.fact(
                    PdfText.muted(Messages.text("custodyReport.lastMatched")),
                    PdfText.plain(matched).alone()));
  }

  private void ledger() {
    var last = exhibit.events().getLast();
    var ledger = report.ledger();
    flow.heading(2, Messages.text("custodyReport.checkpoint"));
    flow.code(ledger.checkpoint().stripTrailing());
    flow.fact(
        PdfText.muted(Messages.text("custodyReport.lastEntry")),
        PdfText.plain(
                Messages.text(
                    "custodyReport.place", Numbers.grouped(last.sequence()), last.number()))
            .alone());
    flow.fact(
        PdfText.muted(Messages.text("custodyReport.head")), PdfText.mono(last.hash()).alone());
    flow.fact(
        PdfText.muted(Messages.text("custodyReport.key")),
        PdfText.mono(ledger.fingerprint()).alone());
    flow.fact(
        PdfText.muted(Messages.text("custodyReport.time")),
        ledger
            .stamped()
            .map(PdfText::plain)
            .orElseGet(() -> PdfText.strong(Messages.text("custodyReport.notAnchored")))
            .alone());
    flow.note(Messages.text("custodyReport.checkYourself"));
  }
}
