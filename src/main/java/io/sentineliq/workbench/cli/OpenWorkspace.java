package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.account.signing.SigningKeys;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.audit.AuditTrail;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.evidence.Contents;
import io.sentineliq.workbench.evidence.Copies;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.evidence.Findings;
import io.sentineliq.workbench.evidence.ReceivedItems;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** An open workspace as commands see it. Closing it leaves the store open. */
public record OpenWorkspace(
    Datastore store,
    Alerts alerts,
    Cases cases,
    AuditTrail audit,
    Exhibits exhibits,
    Custody custody,
    EvidenceIntake intake,
    Contents contents,
    Copies copies,
    Findings findings,
    ReceivedItems received,
    SigningKeys signingKeys,
    Transactions transactions,
    Runnable closing)
    implements AutoCloseable {

  private static final String CASE = "number";

  /** The id of a case, or the problem that there is none with that number for this person. */
  UUID caseNumbered(int number, Progress progress) {
    return cases
        .numbered(number, progress)
        .orElseThrow(
            () ->
                new Problem.InvalidField(CASE, "cli.case.none", List.of(Integer.toString(number)))
                    .asException());
  }

  @Override
  public void close() {
    closing.run();
  }
}
