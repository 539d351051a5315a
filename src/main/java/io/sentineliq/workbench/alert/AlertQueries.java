package io.sentineliq.workbench.alert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of alerts. Links are joined as entities: a mapped collection would lose the tenant. */
public interface AlertQueries {

  /** The transaction they run in. */
  Session session();

  /** What goes on with {@code ids} into another record. */
  @HQL(
      """
      select new CarriedAlert(a.id, a.title, a.severity, a.detectedAt)
      from Alert a where a.id in :ids and a.deletedAt is null order by a.detectedAt, a.id\
      """)
  List<CarriedAlert> carried(List<UUID> ids);

  /** An alert with its assignee. */
  @HQL("from Alert a left join fetch a.assignee where a.id = :id")
  Optional<Alert> withAssignee(UUID id);

  /** The observables of an alert and in how many other alerts each was seen. */
  @HQL(
      """
      select new SightingRow(o.id, o.type, o.valueAsWritten,
        (select count(*) from AlertObservable x where x.observable.id = o.id) - 1,
        o.isIgnoredForCorrelation,
        (select listagg(t.tag, ',') within group (order by t.tag) from ObservableTag t
          where t.observable.id = o.id))
      from AlertObservable l join CyberObservable o on o.id = l.observable.id
      where l.alert.id = :alertId order by o.type, o.normalised\
      """)
  List<SightingRow> sightings(UUID alertId);

  /** Tags of an alert. */
  @HQL("select t.tag from AlertTag t where t.alert.id = :alertId order by t.tag")
  List<String> tags(UUID alertId);

  /** Assets of an alert. */
  @HQL("select t.asset from AlertAsset t where t.alert.id = :alertId order by t.asset")
  List<String> assets(UUID alertId);

  /** How many alerts still need somebody. */
  @HQL(
      """
      select count(*) from Alert a
      where a.deletedAt is null and a.status in (NEW, ACKNOWLEDGED, INVESTIGATING)\
      """)
  long openCount();
}
