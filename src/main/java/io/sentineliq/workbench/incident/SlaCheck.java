package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationPost;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;

/**
 * One look at all clocks: what runs out is told once, what ran out is kept as a breach with the
 * moment at which it did. Each incident is locked before it is judged: of several programs that
 * look at once, one tells.
 */
final class SlaCheck {

  private static final int AT_ONCE = 200;

  private final Transactions transactions;

  SlaCheck(Transactions transactions) {
    this.transactions = transactions;
  }

  /** How many clocks had something to tell. */
  int run() {
    var quiet = Progress.unwatched();
    var due =
        transactions.read(
            quiet,
            unit -> unit.queries(IncidentQueries_::new).due(unit.now(), Page.first(AT_ONCE)));
    return due.stream().mapToInt(id -> transactions.write(quiet, unit -> look(unit, id))).sum();
  }

  private static int look(UnitOfWork unit, UUID id) {
    var incident =
        unit.<Optional<Incident>>queries(
            session ->
                Optional.ofNullable(
                    session.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE)));
    return incident.filter(one -> look(unit, one)).isPresent() ? 1 : 0;
  }

  /** Tells what the incident's clock has to tell; whether there was something. */
  static boolean look(UnitOfWork unit, Incident incident) {
    if (!incident.isTelling(unit.now())) {
      return false;
    }
    if (!incident.isWarned()) {
      write(
          unit,
          incident,
          TimelineType.WARNING,
          "incident.timeline.warned",
          incident.clock().warning());
    }
    incident.check(unit.now());
    incident.warned(unit.now());
    var breachedAt = incident.breachedAt();
    breachedAt.ifPresent(
        at -> write(unit, incident, TimelineType.ERROR, "incident.timeline.breached", at));
    post(
        unit,
        incident,
        breachedAt.isPresent()
            ? NotificationEvent.INCIDENT_BREACHED
            : NotificationEvent.INCIDENT_WARNED);
    return true;
  }

  private static void write(
      UnitOfWork unit, Incident incident, TimelineType type, String titleKey, Instant at) {
    Timeline.tellAt(
        unit, TimelineSubjects.incident(incident.id()), type, Messages.text(titleKey), null, at);
  }

  /**
   * Whoever answers for the incident hears of it; when nobody does, those who run the workspace.
   */
  private static void post(UnitOfWork unit, Incident incident, NotificationEvent event) {
    unit.audit(event.name(), incident.ref(), incident.title(), Difference.none());
    var share =
        new NotificationPost.Share(incident.severity(), 1, incident.ref(), incident.title());
    incident
        .assignee()
        .ifPresentOrElse(
            person -> NotificationPost.toMember(unit, person.id(), event, incident.id(), share),
            () ->
                NotificationPost.toAdministrators(
                    unit, event, incident.id(), incident.title(), List.of(share)));
  }
}
