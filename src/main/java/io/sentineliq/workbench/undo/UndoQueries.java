package io.sentineliq.workbench.undo;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Reads of acts that can be taken back. */
public interface UndoQueries {

  /** The transaction they run in. */
  Session session();

  /** The records the act touched. */
  @HQL("from UndoItem i where i.act.id = :actId")
  List<UndoItem> items(UUID actId);
}
