package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.task.TaskOwner;
import io.sentineliq.workbench.task.TaskService;
import io.sentineliq.workbench.workspace.MemberQueries_;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads what the screen shows of one case, in six statements. */
final class CaseReader {

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
    var heading =
        queries
            .heading(id)
            .orElseThrow(() -> new Problem.NotFound(CaseFile.class.getSimpleName()).asException());
    var words = heading.words();
    return new CaseDetails(
        alarms.in(unit, List.of(heading.row())).getFirst(),
        words.description(),
        words.closeReason(),
        FinalReport.of(words.finalReport()),
        TaskService.plan(unit, TaskOwner.caseFile(id)),
        queries.incidents(id),
        queries.cases(id),
        words.size());
  }
}
