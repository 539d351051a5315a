package io.sentineliq.workbench.account.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of signing keys. */
public interface SigningQueries {

  /** The transaction they run in. */
  Session session();

  /** The key a person signs with now. */
  @HQL("from SigningKey k where k.holder.id = :userId and k.revokedAt is null")
  Optional<SigningKey> current(UUID userId);

  /** Every key there ever was. */
  @HQL("from SigningKey k order by k.createdAt, k.id")
  List<SigningKey> all();

  /** The entries that made keys known or revoked them. */
  @HQL(
      """
      select new KeyPlace(e.resourceId, e.action, min(e.seq)) from AuditEntry e
      where e.resource = 'SIGNING_KEY' group by e.resourceId, e.action\
      """)
  List<KeyPlace> places();
}
