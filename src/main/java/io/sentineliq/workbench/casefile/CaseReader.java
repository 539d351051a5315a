package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskService;
import io.sentineliq.workbench.timeline.TimelineQueries_;
import io.sentineliq.workbench.workspace.MemberQueries_;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.Page;

/** Reads everything the screen shows of one case. */
final class CaseReader {

  private static final Page LINKS = Page.first(500);
  private static final Page EVENTS = Page.first(200);

  private CaseReader() {}

  static CaseAudience audience(Reading unit, UUID id) {
    var caseFile = unit.require(CaseFile.class, id);
    var people = unit.queries(MemberQueries_::new);
    var team = Set.copyOf(unit.queries(CaseQueries_::new).memberIds(id));
    var few = new HashSet<>(people.othersThan(WorkspaceRole.MEMBER));
    few.addAll(team);
    caseFile.investigator().map(UserAccount::id).ifPresent(few::add);
    return new CaseAudience(people.active(), team, few.size());
  }

  static CaseDetails details(Reading unit, UUID id, CaseAlarms alarms) {
    var queries = unit.queries(CaseQueries_::new);
    var row =
        queries
            .row(id)
            .orElseThrow(() -> new Problem.NotFound(CaseFile.class.getSimpleName()).asException());
    var caseFile = unit.require(CaseFile.class, id);
    return new CaseDetails(
        alarms.in(unit, List.of(row)).getFirst(),
        caseFile.description().orElse(null),
        caseFile.closeReason().orElse(null),
        TaskService.plan(unit, TaskOwner.caseFile(id)),
        queries.alerts(id, LINKS),
        queries.incidents(id),
        queries.observables(id, LINKS),
        Stream.concat(queries.cases(id).stream(), queries.linkedFrom(id).stream()).toList(),
        unit.queries(TimelineQueries_::new).ofCase(id, EVENTS));
  }
}
