package io.sentineliq.workbench.alert.intake.mapping;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of mappings. */
public interface ImportMappingQueries {

  /** The transaction they run in. */
  Session session();

  /** All of them by name. */
  @HQL("from ImportMapping m order by m.name")
  List<ImportMapping> all();

  /** The one of this name. */
  @HQL("from ImportMapping m where m.name = :name")
  Optional<ImportMapping> named(String name);
}
