package io.sentineliq.workbench.evidence.anchor;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of trusted times; there are a few for each year of a workspace. */
interface AnchorQueries {
  /** The transaction they run in. */
  Session session();

  /** Questions and answers about ledgers of more than {@code leaf} entries, the smallest first. */
  @HQL("from TrustedTime t where t.ledgerSize > :leaf order by t.ledgerSize, t.addedAt")
  List<TrustedTime> covering(long leaf);

  /** Questions that no row answers, the newest first. */
  @HQL(
      """
      from TrustedTime t where t.answer is null and not exists (
        select 1 from TrustedTime a where a.request = t.request and a.answer is not null)
      order by t.addedAt desc\
      """)
  List<TrustedTime> open();
}
