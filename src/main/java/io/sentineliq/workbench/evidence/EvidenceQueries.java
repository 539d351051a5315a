package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.workspace.Colleague;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of evidence. On a shared store the server leaves out what belongs to hidden cases. */
public interface EvidenceQueries {

  /** The transaction they run in. */
  Session session();

  /** List rows of {@code ids}, in no particular order. */
  @HQL(
      """
      select new ExhibitRow(e.id, e.caseId, c.number, e.exhibit, e.kind, e.name, e.isPhysical,
        e.size, e.sha256, e.tlp, s.state, s.custodianId, u.displayName, s.offeredTo, s.location,
        s.isSealed, s.seal, s.isOnHold, s.isQuarantined, s.isAnalyzed, s.isFailed, s.dueAt, s.verifiedAt,
        (select max(v.actorName) from CustodyEntry v
          where v.evidenceId = e.id and v.occurredAt = s.verifiedAt),
        e.collectedAt, p.displayName, e.parentId, s.entries, '')
      from Evidence e join EvidenceState s on s.evidenceId = e.id
        join CaseFile c on c.id = e.caseId
        join UserAccount u on u.id = s.custodianId join UserAccount p on p.id = e.collectedBy
      where e.id in :ids\
      """)
  List<ExhibitRow> rows(List<UUID> ids);

  /** The entries that say that {@code ids} failed a verification, the newest of each. */
  @HQL(
      """
      from CustodyEntry e where e.evidenceId in :ids and e.entry = (select max(f.entry)
        from CustodyEntry f where f.evidenceId = e.evidenceId and f.action = :failed)\
      """)
  List<CustodyEntry> latest(List<UUID> ids, String failed);

  /** How many exhibits of {@code caseIds} are not what was collected. */
  @HQL(
      """
      select new CaseFailures(s.caseId, count(*)) from EvidenceState s
      where s.caseId in :caseIds and s.isFailed = true group by s.caseId\
      """)
  List<CaseFailures> failures(Collection<UUID> caseIds);

  /** What was made from an item. */
  @HQL("select e.id from Evidence e where e.parentId = :id order by e.exhibit")
  List<UUID> copies(UUID id);

  /** The exhibits of a case, by their numbers. */
  @HQL("select e.id from Evidence e where e.caseId = :caseId order by e.exhibit")
  List<UUID> idsOfCase(UUID caseId);

  /** Exhibits that have one of {@code exhibits} in one of {@code cases}. */
  @HQL(
      """
      select new NumberedExhibit(e.id, c.number, e.exhibit)
      from Evidence e join CaseFile c on c.id = e.caseId
      where c.number in :cases and e.exhibit in :exhibits\
      """)
  List<NumberedExhibit> numbered(Set<Integer> cases, Set<Integer> exhibits);

  /** The chain of an item, oldest first. */
  @HQL("from CustodyEntry e where e.evidenceId = :id order by e.entry")
  List<CustodyEntry> chain(UUID id);

  /** Tags of an item. */
  @HQL("select t.tag from EvidenceTag t where t.evidenceId = :id order by t.tag")
  List<String> tags(UUID id);

  /** Observables that were found in an item. */
  @HQL(
      """
      select new ExhibitObservable(o.id, o.type, o.valueAsWritten)
      from EvidenceObservable l join CyberObservable o on o.id = l.observableId
      where l.evidenceId = :id order by o.type, o.normalised\
      """)
  List<ExhibitObservable> observables(UUID id);

  /** The tie of an observable to an item. */
  @HQL("from EvidenceObservable l where l.evidenceId = :itemId and l.observableId = :observableId")
  Optional<EvidenceObservable> link(UUID itemId, UUID observableId);

  /** Members beside {@code me} who may see a case that is for few. */
  @HQL(
      """
      select new Colleague(u.id, u.username, u.displayName)
      from WorkspaceMember m join m.user u
      where u.active = true and u.id <> :me and (m.role <> :member
        or u.id = (select c.investigator.id from CaseFile c where c.id = :caseId)
        or u.id in (select t.user.id from CaseMember t where t.caseFile.id = :caseId))
      order by lower(u.displayName), u.id\
      """)
  List<Colleague> initiated(UUID caseId, UUID me, WorkspaceRole member);

  /** A person by id, deactivated ones too. */
  @HQL("select new Colleague(u.id, u.username, u.displayName) from UserAccount u where u.id = :id")
  Optional<Colleague> person(UUID id);

  /** Items of a case that stand in one of {@code states}. */
  @HQL(
      """
      select s.evidenceId from EvidenceState s
      where s.caseId = :caseId and s.state in :states\
      """)
  List<UUID> standing(UUID caseId, Collection<CustodyState> states);

  /**
   * Items that were not verified since {@code before}, the longest ago first, of those whose bytes
   * {@code me} may read: all for who runs the workspace.
   */
  @HQL(
      """
      from Evidence e join EvidenceState s on s.evidenceId = e.id
      where e.isPhysical = false and s.state not in :over
        and (s.verifiedAt is null or s.verifiedAt < :before)
        and (:isRunning = true or s.custodianId = :me
          or exists (select c.id from CaseFile c where c.id = s.caseId and c.investigator.id = :me))
      order by s.verifiedAt, s.evidenceId\
      """)
  List<Evidence> unverified(
      Instant before, Collection<CustodyState> over, boolean isRunning, UUID me, Page page);
}
