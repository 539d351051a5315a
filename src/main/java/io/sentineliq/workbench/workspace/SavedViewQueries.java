package io.sentineliq.workbench.workspace;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of saved views. */
public interface SavedViewQueries {

  /** The transaction they run in. */
  Session session();

  /** A person's own view of a name. */
  @HQL("from SavedView v where v.screen = :screen and v.name = :name and v.author.id = :userId")
  Optional<SavedView> named(String screen, String name, UUID userId);
}
