package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.alert.LeftAlone;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Acts on incidents, one or many, which can be taken back. */
final class IncidentActs implements RecordKind<Incident> {

  /** How the undo store names them. */
  static final String ACTION = "INCIDENT_ACTED";

  @Override
  public List<Incident> find(UnitOfWork unit, List<UUID> ids) {
    return unit.queries(IncidentQueries_::new).all(ids);
  }

  @Override
  public Set<UUID> changeable(UnitOfWork unit, List<Incident> records) {
    var all = new HashSet<>(records.stream().map(Incident::id).toList());
    if (all.isEmpty() || IncidentRights.isAdministrator(unit)) {
      return all;
    }
    var own =
        new HashSet<>(
            unit.queries(IncidentQueries_::new).teamed(List.copyOf(all), unit.actor().id()));
    records.stream()
        .filter(one -> IncidentRights.isOwn(unit, one.assignee()))
        .forEach(one -> own.add(one.id()));
    return own;
  }

  @Override
  public String state(Incident incident) {
    return incident.state().text();
  }

  @Override
  public Runnable putBack(UnitOfWork unit, Incident incident, String state) {
    var before = incident.status();
    var kept = IncidentState.of(state);
    var person =
        kept.assignee() == null ? null : unit.reference(UserAccount.class, kept.assignee());
    incident.putBack(kept, person, unit.now());
    return () -> {
      tell(unit, incident, Messages.text("incident.timeline.putBack"), null);
      unit.audit(
          "INCIDENT_PUT_BACK",
          incident.ref(),
          incident.title(),
          Difference.of("status", before, incident.status()));
    };
  }

  /** What {@code act} does to each. */
  static RecordDeed<Incident> deed(UnitOfWork unit, IncidentAct act) {
    return switch (act) {
      case IncidentAct.Assign(var userId) ->
          new Assigning(
              userId,
              userId == null
                  ? Messages.text("incident.nobody")
                  : IncidentService.member(unit, userId));
      case IncidentAct.Move move -> new Moving(move);
    };
  }

  private static void tell(
      UnitOfWork unit, Incident incident, String title, @Nullable String description) {
    Timeline.tell(
        unit, TimelineSubjects.incident(incident.id()), TimelineType.INFO, title, description);
  }

  private record Assigning(@Nullable UUID userId, String name) implements RecordDeed<Incident> {

    @Override
    public Optional<LeftAlone> refusal(Incident incident) {
      var current = incident.assignee().map(UserAccount::id);
      return current.equals(Optional.ofNullable(userId))
          ? Optional.of(LeftAlone.ALREADY_SO)
          : incident.status() == IncidentStatus.CLOSED
              ? Optional.of(LeftAlone.NOT_ALLOWED)
              : Optional.empty();
    }

    @Override
    public Runnable change(UnitOfWork unit, Incident incident) {
      incident.assign(
          userId == null ? null : unit.reference(UserAccount.class, userId), unit.now());
      return () -> {
        tell(unit, incident, Messages.text("incident.timeline.assigned", name), null);
        unit.audit(
            "INCIDENT_ASSIGNED",
            incident.ref(),
            incident.title(),
            Difference.of("assignee", "", name));
      };
    }
  }

  private record Moving(IncidentAct.Move move) implements RecordDeed<Incident> {

    @Override
    public Optional<LeftAlone> refusal(Incident incident) {
      return incident.status() == move.next()
          ? Optional.of(LeftAlone.ALREADY_SO)
          : incident.status().canMoveTo(move.next())
              ? Optional.empty()
              : Optional.of(LeftAlone.NOT_ALLOWED);
    }

    @Override
    public Runnable change(UnitOfWork unit, Incident incident) {
      var before = incident.status();
      switch (move.next()) {
        case RESOLVED -> {
          SlaCheck.look(unit, incident);
          incident.resolve(move.summary(), unit.now());
        }
        case CLOSED -> incident.close(unit.now());
        default -> incident.moveTo(move.next(), unit.now());
      }
      return () -> {
        var summary = move.next() == IncidentStatus.RESOLVED ? move.summary() : null;
        var words = Messages.text("incident.timeline.moved", Messages.of(incident.status()));
        tell(unit, incident, words, summary);
        unit.audit(
            action(move.next()),
            incident.ref(),
            incident.title(),
            Difference.of("status", before, incident.status()));
      };
    }

    private static String action(IncidentStatus next) {
      return switch (next) {
        case RESOLVED -> "INCIDENT_RESOLVED";
        case CLOSED -> "INCIDENT_CLOSED";
        default -> "INCIDENT_MOVED";
      };
    }
  }
}
