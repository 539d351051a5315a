package io.sentineliq.workbench.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of saved views. */
public interface SavedViewQueries {

  /** The transaction they run in. */
  Session session();

  /** What {@code userId} may choose from on a screen. */
  @HQL(
      """
      select new SavedViewRow(v.id, v.name, a.id, a.displayName, v.isShared, v.definition)
      from SavedView v join v.author a
      where v.screen = :screen and (v.isShared = true or a.id = :userId)
      order by lower(v.name), v.id\
      """)
  List<SavedViewRow> of(String screen, UUID userId);

  /** A person's own view of a name. */
  @HQL("from SavedView v where v.screen = :screen and v.name = :name and v.author.id = :userId")
  Optional<SavedView> named(String screen, String name, UUID userId);
}
