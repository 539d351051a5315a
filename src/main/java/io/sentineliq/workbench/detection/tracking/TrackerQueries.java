package io.sentineliq.workbench.detection.tracking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of trackers. */
public interface TrackerQueries {

  /** The transaction they run in. */
  Session session();

  /** Ids, by name. */
  @HQL(
      """
      select t.id from TrackerRule t where :isAll = true or t.isActive = true
      order by t.workspaceId, t.name, t.id\
      """)
  List<UUID> ids(boolean isAll, Page page);

  /** List rows of {@code ids}, in no particular order. */
  @HQL(
      """
      select new TrackerRow(t.id, t.version, t.name, t.type, b.name, t.isActive, t.severity,
        (select count(*) from TextMatch m where m.trackerId = t.id))
      from TrackerRule t left join t.brand b where t.id in :ids\
      """)
  List<TrackerRow> rows(List<UUID> ids);

  /** One list row. */
  @HQL(
      """
      select new TrackerRow(t.id, t.version, t.name, t.type, b.name, t.isActive, t.severity,
        (select count(*) from TextMatch m where m.trackerId = t.id))
      from TrackerRule t left join t.brand b where t.id = :id\
      """)
  Optional<TrackerRow> row(UUID id);

  /** Those that run, in the order in which they were made. */
  @HQL("from TrackerRule t where t.isActive = true order by t.id")
  List<TrackerRule> active();

  /** How many others are called so. */
  @HQL("select count(*) from TrackerRule t where lower(t.name) = lower(:name) and t.id <> :other")
  long others(String name, UUID other);

  /** What these detections are called. */
  @HQL("select new TitleOfDetection(d.id, d.title) from Detection d where d.id in :ids")
  List<TitleOfDetection> titles(List<UUID> ids);
}
