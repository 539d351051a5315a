package io.sentineliq.workbench.support;

import io.sentineliq.workbench.app.Insight;
import io.sentineliq.workbench.attack.Sighting;
import io.sentineliq.workbench.attack.TtpRow;
import io.sentineliq.workbench.attack.Ttps;
import io.sentineliq.workbench.casefile.FinalReport;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.correlation.graph.CaseGraph;
import io.sentineliq.workbench.correlation.graph.CaseGraphs;
import io.sentineliq.workbench.correlation.graph.GraphNode;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.report.FinalReports;
import io.sentineliq.workbench.report.ReportDocument;
import io.sentineliq.workbench.report.ReportFormat;
import io.sentineliq.workbench.report.Reports;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A workspace in which nothing is to be found. */
final class FakeInsight implements Reports, FinalReports, Ttps, CaseGraphs {

  private FakeInsight() {}

  static Insight nothing() {
    var nothing = new FakeInsight();
    return new Insight(
        nothing,
        nothing,
        nothing,
        (technique, progress) -> List.of(),
        new FakeObservables(),
        (observable, progress) -> List.of(),
        nothing);
  }

  @Override
  public ReportDocument preview(int number, Tlp audience, ZoneId zone, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public ReportDocument of(int number, Tlp audience, ZoneId zone, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public FinalReport sign(
      int number, int expectedVersion, Tlp audience, ZoneId zone, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public List<FinalReport> editions(int number, Progress progress) {
    return List.of();
  }

  @Override
  public byte[] look(int number, int edition, ReportFormat format, Progress progress) {
    throw new Problem.NotFound("FinalReport").asException();
  }

  @Override
  public byte[] take(int number, int edition, ReportFormat format, Progress progress) {
    throw new Problem.NotFound("FinalReport").asException();
  }

  @Override
  public byte[] look(int number, ReportFormat format, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public byte[] take(int number, ReportFormat format, Progress progress) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public UUID link(TimelineSubjects about, Sighting sighting) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void unlink(UUID id, int expectedVersion) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public List<TtpRow> of(TimelineSubjects about, Progress progress) {
    return List.of();
  }

  @Override
  public Map<String, Long> counts(Progress progress) {
    return Map.of();
  }

  @Override
  public CaseGraph of(UUID caseId, Progress progress) {
    return new CaseGraph(List.of(), List.of(), 0);
  }

  @Override
  public void exported(UUID caseId, String file) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public CaseGraph around(GraphNode node, Progress progress) {
    return new CaseGraph(List.of(node), List.of(), 0);
  }
}
