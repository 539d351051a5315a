package io.sentineliq.workbench.report;

import io.sentineliq.workbench.attack.TtpQueries_;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.casefile.CaseText;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes reports on cases; each one made leaves an entry in the history. */
public final class CaseReports implements Reports {

  private static final String TLP = "tlp";

  private final Transactions transactions;

  /** Reads through {@code transactions}. */
  public CaseReports(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public ReportDocument preview(int number, Tlp audience, ZoneId zone, Progress progress) {
    return transactions.read(progress, unit -> read(unit, number, audience, zone));
  }

  @Override
  public ReportDocument of(int number, Tlp audience, ZoneId zone, Progress progress) {
    return transactions.write(
        progress,
        unit -> {
          var report = read(unit, number, audience, zone);
          unit.audit(
              "DATA_EXPORTED",
              new SubjectRef(CaseFile.KIND, report.caseId()),
              Messages.text("report.made", number, Messages.of(audience)),
              Difference.none(),
              Map.of("audience", audience.name()));
          return report;
        });
  }

  private static ReportDocument read(Reading unit, int number, Tlp audience, ZoneId zone) {
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
    writer.head(file);
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
