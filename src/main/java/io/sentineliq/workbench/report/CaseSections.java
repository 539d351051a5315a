package io.sentineliq.workbench.report;

import io.sentineliq.workbench.attack.AttackCatalogue;
import io.sentineliq.workbench.attack.Tactic;
import io.sentineliq.workbench.attack.TtpRow;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.platform.markdown.Markdown;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the sections of a report on a case; a section that would be empty is left out. */
final class CaseSections {

  private final Redaction redaction;
  private final ZoneId zone;
  private final List<ReportDocument.Section> sections = new ArrayList<>();

  CaseSections(Redaction redaction, ZoneId zone) {
    this.redaction = redaction;
    this.zone = zone;
  }

  List<ReportDocument.Section> sections() {
    return sections;
  }

  /** The case itself; {@code edition} of its final report, or 0 for a report of the day. */
  void head(ReportCase file, int edition) {
    var facts = new ArrayList<ReportDocument.Fact>();
    if (edition > 0) {
      facts.add(fact(ReportFact.EDITION, Messages.text("report.final.edition", edition)));
    }
    facts.add(fact(ReportFact.STATUS, Messages.of(file.status())));
    facts.add(fact(ReportFact.PRIORITY, Messages.of(file.priority())));
    facts.add(fact(ReportFact.TYPE, Messages.of(file.type())));
    facts.add(fact(ReportFact.CONFIDENTIALITY, Messages.of(file.confidentiality())));
    facts.add(fact(ReportFact.OPENED, time(file.createdAt())));
    told(facts, ReportFact.INVESTIGATOR, redaction.applied(file.investigator()));
    told(facts, ReportFact.CLOSED, time(file.closedAt()));
    told(facts, ReportFact.CLOSE_REASON, redaction.applied(file.closeReason()));
    if (redaction.hidesSomething()) {
      facts.add(fact(ReportFact.LEFT_OUT, Messages.text("report.leftOut")));
    }
    sections.add(
        new ReportDocument.Facts(id(ReportPart.CASE), Messages.of(ReportPart.CASE), facts));
    prose(ReportPart.SUMMARY, Objects.requireNonNullElse(file.description(), ""));
  }

  /** What was found, and what it cites. */
  void findings(CaseText texts, List<ReportObservable> observables) {
    prose(ReportPart.FINDINGS, texts.findings());
    var cited = new Citations(texts.findings());
    table(
        ReportPart.CITED,
        List.of(ReportColumn.CITED, ReportColumn.WHAT),
        Stream.concat(cited.techniques().stream(), cited.observables(observables, redaction)));
  }

  /** What is to be done about it. */
  void recommendations(CaseText texts) {
    prose(ReportPart.RECOMMENDATIONS, texts.recommendations());
  }

  void observables(List<ReportObservable> observables) {
    table(
        ReportPart.OBSERVABLES,
        List.of(ReportColumn.TYPE, ReportColumn.VALUE, ReportColumn.TLP, ReportColumn.IOC),
        observables.stream()
            .map(
                one ->
                    List.of(
                        Messages.of(one.type()),
                        redaction.applied(Defang.text(one.type(), one.written())),
                        Messages.of(one.tlp()),
                        Messages.text(one.isIoc() ? "report.yes" : "report.no"))));
  }

  void techniques(List<TtpRow> techniques) {
    var catalogue = AttackCatalogue.shipped();
    table(
        ReportPart.TECHNIQUES,
        List.of(
            ReportColumn.TECHNIQUE,
            ReportColumn.NAME,
            ReportColumn.TACTIC,
            ReportColumn.COUNT,
            ReportColumn.CONFIDENCE),
        techniques.stream()
            .map(
                row ->
                    List.of(
                        row.technique(),
                        catalogue
                            .technique(row.technique())
                            .map(catalogue::fullName)
                            .orElse(row.technique()),
                        tactic(catalogue, row.tactic()),
                        Integer.toString(row.count()),
                        Short.toString(row.confidence()))));
  }

  private static String tactic(AttackCatalogue catalogue, String shortName) {
    return catalogue.tactics().stream()
        .filter(tactic -> tactic.shortName().equals(shortName))
        .map(Tactic::name)
        .findFirst()
        .orElse(shortName);
  }

  void incidents(List<ReportIncident> incidents) {
    table(
        ReportPart.INCIDENTS,
        List.of(
            ReportColumn.OPENED, ReportColumn.SEVERITY, ReportColumn.STATUS, ReportColumn.TITLE),
        incidents.stream()
            .map(
                row ->
                    List.of(
                        time(row.openedAt()),
                        Messages.of(row.severity()),
                        Messages.of(row.status()),
                        redaction.applied(row.title()))));
  }

  void alerts(List<ReportAlert> alerts) {
    table(
        ReportPart.ALERTS,
        List.of(
            ReportColumn.DETECTED, ReportColumn.SEVERITY, ReportColumn.TITLE, ReportColumn.SOURCE),
        alerts.stream()
            .map(
                row ->
                    List.of(
                        time(row.at()),
                        Messages.of(row.severity()),
                        redaction.applied(row.title()),
                        redaction.applied(row.source()))));
  }

  void tasks(List<ReportTask> tasks) {
    table(
        ReportPart.TASKS,
        List.of(
            ReportColumn.TASK, ReportColumn.STATUS, ReportColumn.ASSIGNEE, ReportColumn.COMPLETED),
        tasks.stream()
            .map(
                row ->
                    List.of(
                        redaction.applied(row.title()),
                        Messages.of(row.status()),
                        redaction.applied(row.assignee()),
                        time(row.completedAt()))));
  }

  void timeline(List<ReportEvent> events) {
    table(
        ReportPart.TIMELINE,
        List.of(
            ReportColumn.TIME, ReportColumn.ACTOR, ReportColumn.EVENT, ReportColumn.DESCRIPTION),
        events.stream()
            .map(
                row ->
                    List.of(
                        time(row.at()),
                        redaction.applied(row.actor()),
                        redaction.applied(row.words()),
                        redaction.applied(row.description()))));
  }

  /** What somebody must know who has nothing but this report. */
  void appendix(Tlp audience) {
    var catalogue = AttackCatalogue.shipped();
    sections.add(
        new ReportDocument.Facts(
            id(ReportPart.APPENDIX),
            Messages.of(ReportPart.APPENDIX),
            List.of(
                fact(
                    ReportFact.AUDIENCE,
                    Messages.text("report.appendix.audience", Messages.of(audience))),
                fact(ReportFact.TIMES, Messages.text("report.appendix.times", zone.getId())),
                fact(ReportFact.VALUES, Messages.text("report.appendix.values")),
                fact(
                    ReportFact.CATALOGUE,
                    Messages.text(
                        "report.appendix.catalogue", catalogue.version(), AttackCatalogue.NOTICE)),
                fact(ReportFact.LETTERS, Messages.text("report.appendix.letters")))));
  }

  private void prose(ReportPart part, String markdown) {
    if (!markdown.isBlank()) {
      var blocks = new ProseRedaction(redaction).applied(Markdown.parse(markdown));
      sections.add(new ReportDocument.Prose(id(part), Messages.of(part), blocks));
    }
  }

  private void table(ReportPart part, List<ReportColumn> columns, Stream<List<String>> rows) {
    var all = rows.toList();
    if (!all.isEmpty()) {
      sections.add(
          new ReportDocument.Table(
              id(part),
              Messages.of(part),
              columns.stream()
                  .map(
                      column ->
                          new ReportDocument.Column(
                              id(column), Messages.of(column), column.share()))
                  .toList(),
              all));
    }
  }

  private static void told(
      List<ReportDocument.Fact> facts, ReportFact fact, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(fact(fact, value));
    }
  }

  private static ReportDocument.Fact fact(ReportFact fact, String value) {
    return new ReportDocument.Fact(id(fact), Messages.of(fact), value);
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private String time(@Nullable Instant at) {
    return at == null ? "" : Times.exact(at, zone);
  }
}
