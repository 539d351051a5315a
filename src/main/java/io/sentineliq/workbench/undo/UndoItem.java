package io.sentineliq.workbench.undo;

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

/** One record that an act changed, as it stood before. */
@Entity
@Table(name = "undo_item")
@IdClass(UndoItem.Key.class)
public class UndoItem {

  /** An act touches a record once. */
  public record Key(UUID act, UUID subjectId) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "undo_act_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private UndoAct act;

  @Id
  @Column(name = "subject_id")
  private UUID subjectId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "version_after", nullable = false, updatable = false)
  private int versionAfter;

  @Column(name = "state_before", nullable = false, updatable = false, length = 100_000)
  private String stateBefore;

  protected UndoItem() {}

  /**
   * A changed record.
   *
   * @param versionAfter the version the act left it with: another one means somebody went on
   * @param stateBefore JSON that the record's feature understands
   */
  public UndoItem(UndoAct act, UUID subjectId, int versionAfter, String stateBefore) {
    this.act = act;
    this.subjectId = subjectId;
    this.versionAfter = versionAfter;
    this.stateBefore = stateBefore;
  }

  /** Which record. */
  public UUID subjectId() {
    return subjectId;
  }

  /** The version the act left it with. */
  public int versionAfter() {
    return versionAfter;
  }

  /** Its state before the act. */
  public String stateBefore() {
    return stateBefore;
  }
}
