package io.sentineliq.workbench.undo;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Reads of acts that can be taken back. */
public interface UndoQueries {

  /** The transaction they run in. */
  Session session();

  /** Records the act touched, beginning after {@code subjectId}. */
  @HQL(
      """
      from UndoItem i where i.act.id = :actId and i.subjectId > :subjectId
      order by i.workspaceId, i.act.id, i.subjectId\
      """)
  List<UndoItem> after(UUID actId, UUID subjectId, Page page);

  /** How many records the act touched after {@code subjectId}. */
  @HQL("select count(*) from UndoItem i where i.act.id = :actId and i.subjectId > :subjectId")
  long countAfter(UUID actId, UUID subjectId);
}
