package io.sentineliq.workbench.detection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of detections. */
public interface DetectionQueries {

  /** The transaction they run in. */
  Session session();

  /** List rows of {@code ids}, in no particular order. */
  @HQL(
      """
      select new DetectionRow(d.id, d.version, d.kind, d.title, d.subject, b.name, d.severity,
        d.status, d.confidence, d.sourceName, d.detectedAt)
      from Detection d left join d.brand b where d.id in :ids\
      """)
  List<DetectionRow> rows(List<UUID> ids);

  /** One of them with the name of its brand. */
  @HQL(
      """
      select new StoredDetection(d, b.name)
      from Detection d left join d.brand b where d.id = :id\
      """)
  Optional<StoredDetection> one(UUID id);

  /** The detections themselves. */
  @HQL("from Detection d where d.id in :ids order by d.id")
  List<Detection> all(List<UUID> ids);

  /** Which of {@code digests} are there. */
  @HQL("select d.recordDigest from Detection d where d.recordDigest in :digests")
  List<byte[]> known(List<byte[]> digests);

  /** Which of {@code digests} are there, and as what. */
  @HQL(
      """
      select new StoredDigest(d.id, d.recordDigest)
      from Detection d where d.recordDigest in :digests\
      """)
  List<StoredDigest> stored(List<byte[]> digests);

  /** How many have work to do. */
  @HQL("select count(*) from Detection d where d.status in (NEW, INVESTIGATING)")
  long openCount();

  /** The brands with the most work to do, and how much each has. */
  @HQL(
      """
      select new DetectionsOfBrand(b.id, b.name, count(*))
      from Detection d join d.brand b where d.status in (NEW, INVESTIGATING)
      group by b.id, b.name order by count(*) desc, b.name, b.id\
      """)
  List<DetectionsOfBrand> perBrand(Page page);
}
