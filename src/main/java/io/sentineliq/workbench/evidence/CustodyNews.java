package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationPost;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people are told of their exhibits: offers, answers, and what should have come back. */
final class CustodyNews {

  private static final String OVERDUE = "EVIDENCE_OVERDUE";
  private static final int AT_ONCE = 100;

  /** Those of which the history does not say yet that they are overdue since that date. */
  private static final String UNTOLD =
      """
      select s.evidence_id from evidence_state s
      where s.workspace_id = ? and s.state = 'CHECKED_OUT' and s.due_at < ?
        and not exists (select 1 from audit_log a
          where a.workspace_id = s.workspace_id and a.resource = 'EVIDENCE'
            and a.resource_id = cast(s.evidence_id as varchar(36)) and a.action = 'EVIDENCE_OVERDUE'
            and a.occurred_at >= s.due_at)
      order by s.due_at fetch first %d rows only\
      """
          .formatted(AT_ONCE);

  private CustodyNews() {}

  /** Tells whom {@code command} concerns beside whoever acts. */
  static void tell(UnitOfWork unit, Evidence item, CustodyCommand command) {
    if (command.action() == CustodyAction.TRANSFER_OFFERED) {
      command
          .receiverId()
          .ifPresent(person -> post(unit, person, NotificationEvent.EVIDENCE_OFFERED, item));
    } else if (command.action() == CustodyAction.TRANSFERRED
        || command.action() == CustodyAction.TRANSFER_REFUSED) {
      var offeredBy = unit.require(EvidenceState.class, item.id()).standing().offeredBy();
      if (offeredBy != null && !offeredBy.equals(unit.actor().id())) {
        var event =
            command.action() == CustodyAction.TRANSFERRED
                ? NotificationEvent.EVIDENCE_TAKEN_OVER
                : NotificationEvent.EVIDENCE_REFUSED;
        post(unit, offeredBy, event, item);
      }
    }
  }

  /** Tells of what is overdue, and has the history say so; how many there were. */
  static int remind(UnitOfWork unit) {
    var untold = untold(unit);
    untold.forEach(id -> remind(unit, unit.require(Evidence.class, id)));
    return untold.size();
  }

  private static void remind(UnitOfWork unit, Evidence item) {
    var standing = unit.require(EvidenceState.class, item.id()).standing();
    var people = new LinkedHashSet<UUID>();
    for (var person : new UUID[] {standing.custodian(), standing.keeper()}) {
      if (person != null) {
        people.add(person);
      }
    }
    people.forEach(person -> post(unit, person, NotificationEvent.EVIDENCE_OVERDUE, item));
    var words = Messages.text("evidence.overdue.told", words(unit, item));
    unit.audit(
        OVERDUE,
        item.ref(),
        words,
        Difference.none(),
        Map.of("due", String.valueOf(standing.due())));
    Timeline.tell(
        unit, TimelineSubjects.caseFile(item.caseId()), TimelineType.WARNING, words, null);
  }

  private static List<UUID> untold(Reading unit) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, UNTOLD)) {
            var rows = statement.id(unit.workspaceId()).moment(unit.now()).query();
            var found = new ArrayList<UUID>();
            while (rows.next()) {
              found.add(rows.getObject(1, UUID.class));
            }
            return found;
          }
        });
  }

  private static void post(UnitOfWork unit, UUID person, NotificationEvent event, Evidence item) {
    NotificationPost.toMember(
        unit,
        person,
        event,
        item.id(),
        new NotificationPost.Share(Severity.MEDIUM, 1, item.ref(), words(unit, item)));
  }

  private static String words(Reading unit, Evidence item) {
    var number = unit.require(CaseFile.class, item.caseId()).number() + "/" + item.exhibit();
    return Messages.text("evidence.news", number, item.name());
  }
}
