package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.Timeline;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.TimelineType;
import io.sentineliq.workbench.workspace.MemberQueries_;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a case says of itself, who works on it, and what it has to do with others. */
final class CaseEdit {

  private CaseEdit() {}

  /** Who sees it and with whom it may be shared is kept in the history, before and after. */
  static void change(UnitOfWork unit, CaseFile caseFile, NewCase draft) {
    var seenBefore = caseFile.confidentiality();
    var tlpBefore = caseFile.tlp();
    caseFile.change(draft, unit.now());
    if (seenBefore != caseFile.confidentiality()) {
      tell(unit, caseFile, "case.timeline.confidentiality", caseFile.confidentiality());
    }
    if (tlpBefore != caseFile.tlp()) {
      tell(unit, caseFile, "case.timeline.tlp", caseFile.tlp());
    }
    unit.audit(
        "CASE_UPDATED",
        caseFile.ref(),
        CaseIntake.name(caseFile),
        seenBefore == caseFile.confidentiality()
            ? Difference.of("tlp", tlpBefore, caseFile.tlp())
            : Difference.of("confidentiality", seenBefore, caseFile.confidentiality()),
        Map.of("tlp", caseFile.tlp().name()));
  }

  /** The team is {@code wanted} from now on; strangers are refused. */
  static void team(UnitOfWork unit, CaseFile caseFile, Set<UUID> wanted) {
    var before = new HashSet<>(unit.queries(CaseQueries_::new).memberIds(caseFile.id()));
    for (var id : wanted) {
      if (!before.remove(id)) {
        requireMember(unit, id);
        unit.add(new CaseMember(caseFile, unit.reference(UserAccount.class, id), unit.now()));
      }
    }
    before.forEach(
        id ->
            unit.find(CaseMember.class, new CaseMember.Key(caseFile.id(), id))
                .ifPresent(unit::remove));
    caseFile.touched(unit.now());
    unit.audit(
        "CASE_TEAM_CHANGED",
        caseFile.ref(),
        CaseIntake.name(caseFile),
        Difference.none(),
        Map.of("members", Integer.toString(wanted.size())));
    Timeline.tell(
        unit,
        TimelineSubjects.caseFile(caseFile.id()),
        TimelineType.INFO,
        Messages.text("case.timeline.team", wanted.size()),
        null);
  }

  static void link(UnitOfWork unit, CaseFile caseFile, CaseFile other, CaseLinkKind kind) {
    var me = unit.reference(UserAccount.class, unit.actor().id());
    unlink(unit, caseFile, other);
    unit.<Boolean>queries(
        session -> {
          session.flush();
          return true;
        });
    unit.add(new CaseLink(caseFile, other, kind, me, unit.now()));
    unit.audit("CASE_LINKED", caseFile.ref(), CaseIntake.name(caseFile), Difference.none());
    told(unit, caseFile, "case.timeline.linked", other);
    told(unit, other, "case.timeline.linked", caseFile);
  }

  static boolean unlink(UnitOfWork unit, CaseFile caseFile, CaseFile other) {
    var link = unit.find(CaseLink.class, new CaseLink.Key(caseFile.id(), other.id()));
    link.ifPresent(unit::remove);
    return link.isPresent();
  }

  static void told(UnitOfWork unit, CaseFile about, String key, CaseFile other) {
    Timeline.tell(
        unit,
        TimelineSubjects.caseFile(about.id()),
        TimelineType.INFO,
        Messages.text(key, Integer.toString(other.number())),
        null);
  }

  private static void tell(UnitOfWork unit, CaseFile caseFile, String key, Enum<?> word) {
    Timeline.tell(
        unit,
        TimelineSubjects.caseFile(caseFile.id()),
        TimelineType.WARNING,
        Messages.text(key, Messages.of(word)),
        null);
  }

  private static void requireMember(UnitOfWork unit, UUID id) {
    if (unit.queries(MemberQueries_::new).nameOf(id).isEmpty()) {
      throw new Problem.NotFound(UserAccount.class.getSimpleName()).asException();
    }
  }
}
