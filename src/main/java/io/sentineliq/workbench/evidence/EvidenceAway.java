package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.ClosingCondition;
import io.sentineliq.workbench.casefile.ClosingDecision;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;

/**
 * A case is not closed over exhibits that are checked out or on their way, unless somebody says
 * that they stay so: nobody brings them back by closing a case.
 */
public final class EvidenceAway implements ClosingCondition {

  private static final List<CustodyState> AWAY =
      List.of(CustodyState.CHECKED_OUT, CustodyState.IN_TRANSIT);

  @Override
  public List<Cases.Unsettled> open(Reading unit, UUID caseId) {
    var ids = unit.queries(EvidenceQueries_::new).standing(caseId, AWAY);
    return ExhibitReader.rows(unit, ids).stream()
        .map(row -> new Cases.Unsettled(row.id(), title(row)))
        .toList();
  }

  @Override
  public void settle(UnitOfWork unit, UUID id, ClosingDecision decision) {
    if (decision == ClosingDecision.CANCEL && unit.find(Evidence.class, id).isPresent()) {
      throw new Problem.Conflict(Messages.text("evidence.close.away")).asException();
    }
  }

  private static String title(ExhibitRow row) {
    return Messages.text(
        "evidence.close.title",
        Messages.text("evidence.exhibit", row.number()),
        Messages.of(row.state()),
        row.custodian());
  }
}
