package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.alert.LeftAlone;
import io.sentineliq.workbench.incident.IncidentRights;
import io.sentineliq.workbench.incident.RecordDeed;
import io.sentineliq.workbench.incident.RecordKind;
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

/** Acts on cases, one or many, which can be taken back. */
final class CaseActs implements RecordKind<CaseFile> {

  /** How the undo store names them. */
  static final String ACTION = "CASE_ACTED";

  @Override
  public List<CaseFile> find(UnitOfWork unit, List<UUID> ids) {
    return unit.queries(CaseQueries_::new).all(ids);
  }

  @Override
  public Set<UUID> changeable(UnitOfWork unit, List<CaseFile> records) {
    var all = new HashSet<>(records.stream().map(CaseFile::id).toList());
    if (all.isEmpty() || IncidentRights.isAdministrator(unit)) {
      return all;
    }
    var own =
        new HashSet<>(unit.queries(CaseQueries_::new).teamed(List.copyOf(all), unit.actor().id()));
    records.stream()
        .filter(one -> IncidentRights.isOwn(unit, one.investigator()))
        .forEach(one -> own.add(one.id()));
    return own;
  }

  @Override
  public String state(CaseFile caseFile) {
    return new CaseState(
            caseFile.status(), caseFile.investigator().map(UserAccount::id).orElse(null))
        .text();
  }

  @Override
  public Runnable putBack(UnitOfWork unit, CaseFile caseFile, String state) {
    var before = caseFile.status();
    var kept = CaseState.of(state);
    var person =
        kept.investigator() == null ? null : unit.reference(UserAccount.class, kept.investigator());
    caseFile.putBack(kept.status(), person, unit.now());
    if (person != null) {
      // Handing it over had put the person into the team, who now answers for it again.
      CaseService.leave(unit, caseFile, person.id());
    }
    return () -> {
      tell(unit, caseFile, Messages.text("case.timeline.putBack"));
      audit(unit, "CASE_PUT_BACK", caseFile, before);
    };
  }

  /** What {@code act} does to each. */
  static RecordDeed<CaseFile> deed(UnitOfWork unit, CaseAct act) {
    return switch (act) {
      case CaseAct.Assign(var userId) -> new Assigning(userId, CaseService.member(unit, userId));
      case CaseAct.Move(var next) -> new Moving(next);
    };
  }

  private static void tell(UnitOfWork unit, CaseFile caseFile, String title) {
    Timeline.tell(unit, TimelineSubjects.caseFile(caseFile.id()), TimelineType.INFO, title, null);
  }

  private static void audit(UnitOfWork unit, String action, CaseFile caseFile, CaseStatus before) {
    unit.audit(
        action,
        caseFile.ref(),
        CaseIntake.name(caseFile),
        Difference.of("status", before, caseFile.status()));
  }

  private record Assigning(UUID userId, String name) implements RecordDeed<CaseFile> {

    @Override
    public Optional<LeftAlone> refusal(CaseFile caseFile) {
      if (caseFile.investigator().map(UserAccount::id).filter(userId::equals).isPresent()) {
        return Optional.of(LeftAlone.ALREADY_SO);
      }
      return caseFile.status().isOpen() ? Optional.empty() : Optional.of(LeftAlone.NOT_ALLOWED);
    }

    @Override
    public Runnable change(UnitOfWork unit, CaseFile caseFile) {
      caseFile.investigator().ifPresent(before -> CaseService.join(unit, caseFile, before));
      caseFile.assign(unit.reference(UserAccount.class, userId), unit.now());
      return () -> {
        tell(unit, caseFile, Messages.text("case.timeline.assigned", name));
        audit(unit, "CASE_ASSIGNED", caseFile, caseFile.status());
      };
    }
  }

  private record Moving(CaseStatus next) implements RecordDeed<CaseFile> {

    @Override
    public Optional<LeftAlone> refusal(CaseFile caseFile) {
      if (caseFile.status() == next) {
        return Optional.of(LeftAlone.ALREADY_SO);
      }
      var isAllowed =
          next == CaseStatus.ARCHIVED
              ? caseFile.status() == CaseStatus.CLOSED
              : caseFile.status().isOpen();
      return isAllowed ? Optional.empty() : Optional.of(LeftAlone.NOT_ALLOWED);
    }

    @Override
    public Runnable change(UnitOfWork unit, CaseFile caseFile) {
      var before = caseFile.status();
      if (next == CaseStatus.ARCHIVED) {
        caseFile.archive(unit.now());
      } else {
        caseFile.moveTo(next, unit.now());
      }
      return () -> {
        tell(unit, caseFile, Messages.text("case.timeline.moved", Messages.of(next)));
        audit(unit, next == CaseStatus.ARCHIVED ? "CASE_ARCHIVED" : "CASE_MOVED", caseFile, before);
      };
    }
  }
}
