package io.sentineliq.workbench.observable;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of observables. */
public interface ObservableQueries {

  /** The transaction they run in. */
  Session session();

  /** The tags of one. */
  @HQL("from ObservableTag t where t.observable.id = :id order by t.tag")
  List<ObservableTag> tags(UUID id);
}
