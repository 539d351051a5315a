package io.sentineliq.workbench.correlation.graph;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.correlation.graph.GraphQueries.NumberedCase;
import io.sentineliq.workbench.correlation.graph.GraphQueries.SeenValue;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;

/** Graphs over the store. */
public final class CaseGraphService implements CaseGraphs {

  /** How many records a graph of a case shows. */
  public static final int MOST = 2_000;

  private static final int MOST_AROUND = 100;

  private final Transactions transactions;
  private final List<GraphSource> sources;

  /** Reads through {@code transactions}; {@code sources} add what belongs to higher features. */
  public CaseGraphService(Transactions transactions, List<GraphSource> sources) {
    this.transactions = transactions;
    this.sources = List.copyOf(sources);
  }

  @Override
  public CaseGraph of(UUID caseId, Progress progress) {
    return transactions.read(progress, unit -> of(unit, caseId));
  }

  @Override
  public CaseGraph around(GraphNode node, Progress progress) {
    return transactions.read(progress, unit -> around(unit, node));
  }

  @Override
  public void exported(UUID caseId, String file) {
    transactions.write(
        unit ->
            unit.audit(
                "DATA_EXPORTED",
                new SubjectRef(CaseFile.KIND, caseId),
                Messages.text("graph.exported", file),
                Difference.none(),
                Map.of("file", file)));
  }

  private CaseGraph of(Reading unit, UUID caseId) {
    var queries = unit.queries(GraphQueries_::new);
    var sheet = new GraphSheet(MOST);
    queries.cases(caseId).forEach(one -> sheet.node(node(one)));
    queries.incidents(caseId, page(sheet)).forEach(sheet::node);
    sources.forEach(source -> source.add(unit, caseId, sheet));
    // Half of what is left for each, so that many alerts do not push out every observable.
    var alerts = queries.alerts(caseId, Page.first(Math.max(1, sheet.room() / 2)));
    alerts.forEach(sheet::node);
    var observables = queries.observables(caseId, page(sheet));
    observables.forEach(one -> sheet.node(node(one)));
    var size = queries.size(caseId).orElse(GraphQueries.Size.NOTHING);
    sheet.leaveOut(size.alerts() - alerts.size() + size.observables() - observables.size());
    link(queries, caseId, sheet);
    sources.forEach(source -> source.link(unit, caseId, sheet));
    return sheet.finished();
  }

  private static void link(GraphQueries queries, UUID caseId, GraphSheet sheet) {
    var alerts = sheet.ids(Set.of(GraphKind.ALERT));
    var incidents = sheet.ids(Set.of(GraphKind.INCIDENT));
    if (!alerts.isEmpty()) {
      queries.alertObservables(caseId, alerts).forEach(link -> sheet.link(link.from(), link.to()));
    }
    if (!incidents.isEmpty()) {
      queries.incidentAlerts(incidents).forEach(link -> sheet.link(link.from(), link.to()));
      queries.incidentObservables(incidents).forEach(link -> sheet.link(link.from(), link.to()));
    }
    sheet.ids(Set.of(GraphKind.values())).forEach(id -> sheet.link(caseId, id));
  }

  private CaseGraph around(Reading unit, GraphNode node) {
    var queries = unit.queries(GraphQueries_::new);
    var sheet = new GraphSheet(MOST_AROUND);
    sheet.node(node);
    switch (node.kind()) {
      case OBSERVABLE -> {
        queries.casesOfObservable(node.id(), page(sheet)).forEach(one -> sheet.node(node(one)));
        queries.alertsOfObservable(node.id(), page(sheet)).forEach(sheet::node);
      }
      case ALERT ->
          queries.observablesOfAlert(node.id(), page(sheet)).forEach(one -> sheet.node(node(one)));
      case INCIDENT -> queries.alertsOfIncident(node.id(), page(sheet)).forEach(sheet::node);
      case CASE -> {
        queries.incidents(node.id(), page(sheet)).forEach(sheet::node);
        queries.alerts(node.id(), page(sheet)).forEach(sheet::node);
        queries.observables(node.id(), page(sheet)).forEach(one -> sheet.node(node(one)));
      }
      case EVIDENCE -> sources.forEach(source -> source.around(unit, node, sheet));
    }
    sheet.ids(Set.of(GraphKind.values())).forEach(id -> sheet.link(node.id(), id));
    return sheet.finished();
  }

  private static Page page(GraphSheet sheet) {
    return Page.first(Math.max(1, sheet.room()));
  }

  private static GraphNode node(NumberedCase one) {
    return new GraphNode(
        one.id(), GraphKind.CASE, Messages.text("report.title", one.number(), one.title()));
  }

  private static GraphNode node(SeenValue one) {
    return new GraphNode(one.id(), GraphKind.OBSERVABLE, Defang.text(one.type(), one.value()));
  }
}
