package io.sentineliq.workbench.task;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

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
          where d.task.id = t.id and n.status in (WAITING, IN_PROGRESS)))
      from Task t left join t.assignee u where t.incidentId = :id order by t.position, t.id\
      """)
  List<TaskRow> ofIncident(UUID id);

  /** The tasks of a case, in their order. */
  @HQL(
      """
      select new TaskRow(t.id, t.version, t.title, t.description, t.expectedOutput, t.status,
        t.priority, u.displayName, t.groupName, t.startAt, t.dueAt, t.completedAt,
        (select count(*) from TaskDependency d join Task n on n.id = d.needs.id
          where d.task.id = t.id and n.status in (WAITING, IN_PROGRESS)))
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
}
