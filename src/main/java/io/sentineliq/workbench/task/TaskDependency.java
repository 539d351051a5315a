package io.sentineliq.workbench.task;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A task cannot be completed while one that it needs is open. */
@Entity
@Table(name = "task_dependency")
@IdClass(TaskDependency.Key.class)
public class TaskDependency {

  /** A task needs another one once. */
  public record Key(UUID task, UUID needs) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "task_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Task task;

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "needs_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Task needs;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  protected TaskDependency() {}

  /** {@code task} needs {@code needs}. */
  public TaskDependency(Task task, Task needs) {
    this.task = task;
    this.needs = needs;
  }
}
