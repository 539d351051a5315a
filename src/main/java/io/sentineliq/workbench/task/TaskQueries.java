package io.sentineliq.workbench.task;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Reads of tasks. */
public interface TaskQueries {

  /** The transaction they run in. */
  Session session();

  /** The tasks of an incident, in their order. */
  @HQL(
      """
      select new TaskRow(t.id, t.version, t.title, t.description, t.expectedOutput, t.status,
        t.priority, u.displayName, t.groupName, t.startAt, t.dueAt, t.completedAt,
        (select count(*) from TaskDependency d join Task n on n.id = d.needs.id
          where d.task.id = t.id and n.status in (WAITING, IN_PROGRESS)),
        u.id, t.estimatedMinutes, t.actualMinutes)
      from Task t left join t.assignee u where t.incidentId = :id order by t.position, t.id\
      """)
  List<TaskRow> ofIncident(UUID id);

  /** The tasks of a case, in their order. */
  @HQL(
      """
      select new TaskRow(t.id, t.version, t.title, t.description, t.expectedOutput, t.status,
        t.priority, u.displayName, t.groupName, t.startAt, t.dueAt, t.completedAt,
        (select count(*) from TaskDependency d join Task n on n.id = d.needs.id
          where d.task.id = t.id and n.status in (WAITING, IN_PROGRESS)),
        u.id, t.estimatedMinutes, t.actualMinutes)
      from Task t left join t.assignee u where t.caseId = :id order by t.position, t.id\
      """)
  List<TaskRow> ofCase(UUID id);

  /** How many tasks that {@code taskId} needs are open. */
  @HQL(
      """
      select count(*) from TaskDependency d join Task n on n.id = d.needs.id
      where d.task.id = :taskId and n.status in (WAITING, IN_PROGRESS)\
      """)
  long openNeeds(UUID taskId);

  /** What needs what among the tasks of an incident. */
  @HQL(
      """
      select new TaskEdge(d.task.id, d.needs.id)
      from TaskDependency d join Task t on t.id = d.task.id where t.incidentId = :id\
      """)
  List<TaskEdge> edgesOfIncident(UUID id);

  /** What needs what among the tasks of a case. */
  @HQL(
      """
      select new TaskEdge(d.task.id, d.needs.id)
      from TaskDependency d join Task t on t.id = d.task.id where t.caseId = :id\
      """)
  List<TaskEdge> edgesOfCase(UUID id);

  /** The tasks that a task needs. */
  @HQL("select d.needs.id from TaskDependency d where d.task.id = :taskId")
  List<UUID> needs(UUID taskId);

  /** Tasks of an incident for a change of their order. */
  @HQL("from Task t where t.incidentId = :id order by t.position, t.id")
  List<Task> orderOfIncident(UUID id);

  /** Tasks of a case for a change of their order. */
  @HQL("from Task t where t.caseId = :id order by t.position, t.id")
  List<Task> orderOfCase(UUID id);

  /** The place after the last task of an owner, one of the two being null. */
  @HQL(
      """
      select coalesce(max(t.position) + 1, 0) from Task t
      where t.incidentId = :incidentId or t.caseId = :caseId\
      """)
  int end(@Nullable UUID incidentId, @Nullable UUID caseId);
}
