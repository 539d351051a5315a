package io.sentineliq.workbench.report;

import io.sentineliq.workbench.attack.TtpQueries_;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a case into a report. */
final class CaseReading {

  private static final String TLP = "tlp";

  private CaseReading() {}

  /** A report that nobody signed. */
  static ReportDocument draft(Reading unit, int number, Tlp audience, ZoneId zone) {
    return read(unit, number, audience, zone, 0);
  }

  /** The report that is signed off as edition {@code edition} of the case. */
  static ReportDocument edition(Reading unit, int number, Tlp audience, ZoneId zone, int edition) {
    return read(unit, number, audience, zone, edition);
  }

  private static ReportDocument read(
      Reading unit, int number, Tlp audience, ZoneId zone, int edition) {
    var queries = unit.queries(CaseReportQueries_::new);
    var file =
        queries
            .numbered(number)
            .orElseThrow(() -> new Problem.NotFound(CaseFile.class.getSimpleName()).asException());
    if (file.tlp().compareTo(audience) > 0) {
      throw new Problem.InvalidField(TLP, "report.aboveAudience", List.of(Messages.of(file.tlp())))
          .asException();
    }
    var redaction = new Redaction(audience);
    var observables = queries.observables(file.id());
    observables.forEach(
        one -> redaction.know(one.type(), one.written(), one.normalised(), one.tlp()));
    var writer = new CaseSections(redaction, zone);
    writer.head(file, edition);
    var told = observables.stream().filter(one -> one.tlp().compareTo(audience) <= 0).toList();
    var texts = unit.find(CaseText.class, file.id());
    writer.timeline(queries.events(file.id()));
    texts.ifPresent(written -> writer.findings(written, told));
    writer.observables(told.stream().filter(ReportObservable::isLinked).toList());
    writer.techniques(unit.queries(TtpQueries_::new).of(null, null, file.id()));
    writer.tasks(queries.tasks(file.id()));
    writer.incidents(queries.incidents(file.id()));
    writer.alerts(queries.alerts(file.id()));
    texts.ifPresent(writer::recommendations);
    writer.appendix(audience);
    var workspace = queries.workspace(unit.workspaceId());
    return new ReportDocument(
        file.id(),
        number,
        redaction.applied(Messages.text("report.title", number, file.title())),
        redaction.applied(workspace.name()),
        new ReportDocument.Brand(
            Optional.ofNullable(workspace.logo()),
            Objects.requireNonNullElse(workspace.colour(), "")),
        file.tlp(),
        audience,
        unit.now(),
        redaction.applied(unit.actor().displayName()),
        writer.sections());
  }
}
