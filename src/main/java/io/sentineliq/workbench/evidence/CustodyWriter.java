package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.Map;

/** Adds entries to chains with everything that goes with one: audit entry and timeline event. */
final class CustodyWriter {

  private final CustodyLog log;

  CustodyWriter(CustodyLog log) {
    this.log = log;
  }

  /** Queues an entry that {@code signer} signs. */
  void sign(UnitOfWork unit, Evidence item, Statement statement, Signer signer) {
    var signature = signer.sign(statement.bytes());
    append(unit, item, new CustodyLog.Signed(statement, signature, signer.keyId()));
  }

  /** Queues an entry that nobody signs. */
  void note(UnitOfWork unit, Evidence item, Statement statement) {
    append(unit, item, CustodyLog.Signed.unsigned(statement));
  }

  private void append(UnitOfWork unit, Evidence item, CustodyLog.Signed signed) {
    var statement = signed.statement();
    var action = statement.action();
    var exhibit = Messages.text("evidence.exhibit", statement.get(StatementField.EXHIBIT));
    unit.append(connection -> log.append(connection, unit.workspaceId(), unit.actor(), signed));
    unit.audit(
        "EVIDENCE_" + action.name(),
        item.ref(),
        exhibit,
        Difference.none(),
        Map.of("statement", statement.digest()));
    Timeline.tell(
        unit,
        TimelineSubjects.caseFile(item.caseId()),
        type(action),
        Messages.text("evidence.timeline", exhibit, Messages.of(action)),
        null);
  }

  private static TimelineType type(CustodyAction action) {
    return switch (action) {
      case VERIFICATION_FAILED -> TimelineType.ERROR;
      case SEAL_BROKEN, DISPOSED, TRANSFER_REFUSED, QUARANTINED -> TimelineType.WARNING;
      case VERIFIED, TRANSFERRED, CHECKED_IN -> TimelineType.SUCCESS;
      default -> TimelineType.INFO;
    };
  }
}
