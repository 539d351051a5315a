package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.evidence.CustodyEntry;
import io.sentineliq.workbench.evidence.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads for giving out. On a shared store the server leaves out what belongs to hidden cases. */
public interface HandoverQueries {
  /** The transaction they run in. */
  Session session();

  /** Items by id, in the order of their exhibit numbers. */
  @HQL("from Evidence e where e.id in :ids order by e.exhibit")
  List<Evidence> items(List<UUID> ids);

  /** The chains of items, as the ledger has them. */
  @HQL("from CustodyEntry e where e.evidenceId in :ids order by e.seq")
  List<CustodyEntry> chains(List<UUID> ids);

  /** Items whose first entry names the bag that {@code pattern} finds, in the order they came. */
  @HQL(
      """
      select e.id from CustodyEntry c join Evidence e on e.id = c.evidenceId
      where c.action = 'IMPORTED' and c.statement like :pattern order by e.exhibit\
      """)
  List<UUID> arrivedWith(String pattern);

  /** An entry by its hash. */
  @HQL("from CustodyEntry e where e.hash = :hash")
  Optional<CustodyEntry> entry(String hash);

  /** Which bags the items {@code ids} came in: their first entries. */
  @HQL("from CustodyEntry e where e.evidenceId in :ids and e.entry = 1 and e.action = 'IMPORTED'")
  List<CustodyEntry> arrivals(List<UUID> ids);
}
