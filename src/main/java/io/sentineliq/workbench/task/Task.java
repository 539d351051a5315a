package io.sentineliq.workbench.task;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One thing to do for an incident or a case. */
@Entity
@Table(name = "task")
public class Task implements Versioned {

  /** How the history names a task. */
  public static final String KIND = "TASK";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(name = "incident_id", updatable = false)
  private @Nullable UUID incidentId;

  @Column(name = "case_id", updatable = false)
  private @Nullable UUID caseId;

  @Column(nullable = false, length = 300)
  private String title;

  @Column(length = 20_000)
  private @Nullable String description;

  @Column(name = "expected_output", length = 4_000)
  private @Nullable String expectedOutput;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 11)
  private TaskStatus status = TaskStatus.WAITING;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Priority priority;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignee_id")
  private @Nullable UserAccount assignee;

  @Column(name = "group_name", length = 100)
  private @Nullable String groupName;

  @Column(nullable = false)
  private int position;

  @Column(name = "start_at")
  private @Nullable Instant startAt;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "completed_by")
  private @Nullable UserAccount completedBy;

  @Column(name = "estimated_minutes")
  private @Nullable Integer estimatedMinutes;

  @Column(name = "actual_minutes")
  private @Nullable Integer actualMinutes;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Task() {}

  /** A waiting task of {@code owner}. */
  public Task(TaskOwner owner, NewTask draft, int position, Instant now) {
    this.id = Ids.next();
    this.incidentId = owner.incidentId();
    this.caseId = owner.caseId();
    this.title = draft.title();
    this.description = draft.description();
    this.expectedOutput = draft.expectedOutput();
    this.priority = draft.priority();
    this.groupName = draft.group();
    this.startAt = draft.startAt();
    this.dueAt = draft.dueAt();
    this.estimatedMinutes = draft.estimatedMinutes();
    this.actualMinutes = draft.actualMinutes();
    this.position = position;
    this.createdAt = now;
    this.updatedAt = now;
  }

  @Override
  public SubjectRef ref() {
    return new SubjectRef(KIND, id);
  }

  @Override
  public int version() {
    return version;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The incident or case it belongs to. */
  public TaskOwner owner() {
    return new TaskOwner(incidentId, caseId);
  }

  /** One line that says what to do. */
  public String title() {
    return title;
  }

  /** Where it stands. */
  public TaskStatus status() {
    return status;
  }

  /** Its place among the tasks of its owner. */
  public int position() {
    return position;
  }

  /** Whoever does it. */
  public Optional<UserAccount> assignee() {
    return Optional.ofNullable(assignee);
  }

  /** When it is planned to begin. */
  public Optional<Instant> startAt() {
    return Optional.ofNullable(startAt);
  }

  /** When it is to be done. */
  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  /** Goes on, or back; whoever completes it is kept with it. */
  public void moveTo(TaskStatus next, UserAccount who, Instant now) {
    if (!status.canMoveTo(next)) {
      throw new Problem.NotAllowed(Messages.of(status), Messages.of(next)).asException();
    }
    status = next;
    completedAt = next == TaskStatus.COMPLETED ? now : null;
    completedBy = next == TaskStatus.COMPLETED ? who : null;
    updatedAt = now;
  }

  /** Somebody else does it, or nobody. */
  public void assign(@Nullable UserAccount person, Instant now) {
    assignee = person;
    updatedAt = now;
  }

  /** Says something else, and {@code person} does it. */
  public void change(NewTask draft, @Nullable UserAccount person, Instant now) {
    title = draft.title();
    description = draft.description();
    expectedOutput = draft.expectedOutput();
    priority = draft.priority();
    groupName = draft.group();
    estimatedMinutes = draft.estimatedMinutes();
    actualMinutes = draft.actualMinutes();
    assignee = person;
    plan(draft.startAt(), draft.dueAt(), now);
  }

  /** Is to be done at another time. */
  public void plan(@Nullable Instant start, @Nullable Instant due, Instant now) {
    startAt = start;
    dueAt = due;
    updatedAt = now;
  }

  /** Stands at another place among the tasks of its owner. */
  void place(int place, Instant now) {
    position = place;
    updatedAt = now;
  }

  /** Needs other tasks than before. */
  void needsChanged(Instant now) {
    updatedAt = now;
  }

  /** How it stands, for whoever takes a change back. */
  TaskState state(Set<UUID> needs) {
    return new TaskState(
        new NewTask(
            title,
            description,
            expectedOutput,
            priority,
            groupName,
            startAt,
            dueAt,
            estimatedMinutes,
            actualMinutes,
            assignee == null ? null : assignee.id()),
        status,
        position,
        completedAt,
        completedBy == null ? null : completedBy.id(),
        needs);
  }

  /** Stands again as it stood. */
  void restore(TaskState state, TaskState.People people, Instant now) {
    change(state.said(), people.assignee(), now);
    status = state.status();
    position = state.position();
    completedAt = state.completedAt();
    completedBy = people.completedBy();
  }
}
