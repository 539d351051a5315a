package io.sentineliq.workbench.detection.source;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of sources. */
public interface SourceQueries {

  /** The transaction they run in. */
  Session session();

  /** Ids, by name. */
  @HQL(
      """
      select s.id from DetectionSource s where :isAll = true or s.isActive = true
      order by s.workspaceId, s.name, s.id\
      """)
  List<UUID> ids(boolean isAll, Page page);

  /** List rows of {@code ids} with their counts, in no particular order. */
  @HQL(
      """
      select new SourceRow(s.id, s.version, s.name, s.type, s.url, s.isActive, s.syncInterval,
        s.lastSyncAt,
        coalesce(sum(case when d.severity = CRITICAL then 1L else 0L end), 0L),
        coalesce(sum(case when d.severity = HIGH then 1L else 0L end), 0L),
        coalesce(sum(case when d.severity = MEDIUM then 1L else 0L end), 0L),
        coalesce(sum(case when d.severity = LOW then 1L else 0L end), 0L))
      from DetectionSource s left join Detection d on d.source.id = s.id
      where s.id in :ids
      group by s.id, s.version, s.name, s.type, s.url, s.isActive, s.syncInterval, s.lastSyncAt\
      """)
  List<SourceRow> rows(List<UUID> ids);

  /** The source of this name. */
  @HQL("from DetectionSource s where s.name = :name")
  Optional<DetectionSource> named(String name);

  /** How many others are called so. */
  @HQL(
      "select count(*) from DetectionSource s where lower(s.name) = lower(:name) and s.id <>"
          + " :other")
  long others(String name, UUID other);
}
