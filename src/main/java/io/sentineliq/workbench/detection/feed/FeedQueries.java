package io.sentineliq.workbench.detection.feed;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of imports. */
public interface FeedQueries {

  /** The transaction they run in. */
  Session session();

  /** The import of this feed from this source. */
  @HQL("from FeedImport f where f.source.id = :sourceId and f.fingerprint = :fingerprint")
  Optional<FeedImport> of(UUID sourceId, byte[] fingerprint);
}
