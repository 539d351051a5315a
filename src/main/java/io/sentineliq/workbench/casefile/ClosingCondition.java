package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.List;
import java.util.UUID;

/** A kind of thing that must be decided on before a case is closed; features above add theirs. */
public interface ClosingCondition {

  /** What of the case {@code caseId} is open. */
  List<Cases.Unsettled> open(Reading unit, UUID caseId);

  /** Does what was decided about one of them. */
  void settle(UnitOfWork unit, UUID id, ClosingDecision decision);
}
