package io.sentineliq.workbench.app;

import io.sentineliq.workbench.attack.TechniqueRecords;
import io.sentineliq.workbench.attack.Ttps;
import io.sentineliq.workbench.correlation.ObservableHolders;
import io.sentineliq.workbench.correlation.SeenTechniques;
import io.sentineliq.workbench.correlation.graph.CaseGraphService;
import io.sentineliq.workbench.correlation.graph.CaseGraphs;
import io.sentineliq.workbench.correlation.graph.GraphSource;
import io.sentineliq.workbench.observable.Holders;
import io.sentineliq.workbench.observable.ObservableService;
import io.sentineliq.workbench.observable.Observables;
import io.sentineliq.workbench.report.CaseReports;
import io.sentineliq.workbench.report.FinalReports;
import io.sentineliq.workbench.report.Reports;
import io.sentineliq.workbench.report.SignedReports;
import java.util.List;

/**
 * What reads across the records of an open workspace.
 *
 * @param techniques where techniques were seen
 * @param holders where observables were seen
 */
public record Insight(
    Reports reports,
    FinalReports finals,
    Ttps ttps,
    TechniqueRecords techniques,
    Observables observables,
    Holders holders,
    CaseGraphs graphs) {

  /** What belongs to {@code session}; {@code sources} add to the graphs of cases. */
  public static Insight of(WorkspaceSession session, List<GraphSource> sources) {
    var transactions = session.transactions();
    return new Insight(
        new CaseReports(transactions),
        new SignedReports(transactions),
        session.ttps(),
        new SeenTechniques(transactions),
        new ObservableService(transactions),
        new ObservableHolders(transactions),
        new CaseGraphService(transactions, sources));
  }
}
