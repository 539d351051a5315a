package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskService;
import io.sentineliq.workbench.timeline.TimelineQueries_;
import java.util.UUID;
import org.hibernate.query.Page;

/** Reads everything the screen shows of one case. */
final class CaseReader {

  private static final Page LINKS = Page.first(500);
  private static final Page EVENTS = Page.first(200);

  private CaseReader() {}

  static CaseDetails details(Reading unit, UUID id) {
    var queries = unit.queries(CaseQueries_::new);
    var row =
        queries
            .row(id)
            .orElseThrow(() -> new Problem.NotFound(CaseFile.class.getSimpleName()).asException());
    var caseFile = unit.require(CaseFile.class, id);
    return new CaseDetails(
        row,
        caseFile.description().orElse(null),
        caseFile.closeReason().orElse(null),
        TaskService.plan(unit, TaskOwner.caseFile(id)),
        queries.alerts(id, LINKS),
        queries.incidents(id),
        queries.observables(id, LINKS),
        queries.cases(id),
        unit.queries(TimelineQueries_::new).ofCase(id, EVENTS));
  }
}
