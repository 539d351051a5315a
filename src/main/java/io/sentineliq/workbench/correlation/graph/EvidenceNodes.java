package io.sentineliq.workbench.correlation.graph;

import io.sentineliq.workbench.correlation.graph.GraphQueries.FoundExhibit;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;

/** The exhibits of a case, joined with the observables that were found in them. */
public final class EvidenceNodes implements GraphSource {

  @Override
  public void add(Reading unit, UUID caseId, GraphSheet sheet) {
    unit.queries(GraphQueries_::new)
        .exhibits(caseId, Page.first(Math.max(1, sheet.room())))
        .forEach(exhibit -> sheet.node(node(exhibit)));
  }

  @Override
  public void link(Reading unit, UUID caseId, GraphSheet sheet) {
    var exhibits = sheet.ids(Set.of(GraphKind.EVIDENCE));
    if (!exhibits.isEmpty()) {
      unit.queries(GraphQueries_::new)
          .exhibitObservables(exhibits)
          .forEach(link -> sheet.link(link.from(), link.to()));
    }
  }

  @Override
  public void around(Reading unit, GraphNode node, GraphSheet sheet) {
    if (node.kind() == GraphKind.EVIDENCE) {
      unit.queries(GraphQueries_::new)
          .observablesOfExhibit(node.id(), Page.first(Math.max(1, sheet.room())))
          .forEach(
              one ->
                  sheet.node(
                      new GraphNode(
                          one.id(), GraphKind.OBSERVABLE, Defang.text(one.type(), one.value()))));
    }
  }

  private static GraphNode node(FoundExhibit exhibit) {
    return new GraphNode(
        exhibit.id(),
        GraphKind.EVIDENCE,
        Messages.text(
            "graph.exhibit",
            Integer.toString(exhibit.caseNumber()),
            Integer.toString(exhibit.exhibit()),
            exhibit.name()));
  }
}
