package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Versioned;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One thing that is done against an infringement, from its draft to its end. */
@Entity
@Table(name = "takedown_action")
public class TakedownAction implements Versioned {

  /** How the history names it. */
  public static final String KIND = "TAKEDOWN";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(
      name = "infringement_id",
      nullable = false,
      updatable = false,
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private Infringement infringement;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private TakedownKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private TakedownStatus status = TakedownStatus.DRAFT;

  @Column(nullable = false, length = 300)
  private String recipient;

  @Column(nullable = false, length = 300)
  private String channel;

  @Column(nullable = false, length = 2_000)
  private String evidence;

  @Column(nullable = false, length = 20_000)
  private String letter;

  @Column(length = 2_000)
  private @Nullable String result;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignee_id")
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount assignee;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "planned_at", nullable = false, updatable = false)
  private Instant plannedAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Column(nullable = false)
  private int reopened;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected TakedownAction() {}

  /** A draft against {@code infringement}, which {@code assignee} answers for. */
  public TakedownAction(
      Infringement infringement, NewTakedown said, @Nullable UserAccount assignee, Instant now) {
    this.id = Ids.next();
    this.infringement = infringement;
    this.kind = said.kind();
    this.assignee = assignee;
    this.plannedAt = now;
    change(said, now);
  }

  /** Says something else, which it may while it is a draft. */
  final void change(NewTakedown said, Instant now) {
    if (status != TakedownStatus.DRAFT) {
      throw new Problem.Conflict(Messages.text("takedown.isSent")).asException();
    }
    recipient = said.recipient();
    channel = said.channel();
    evidence = said.evidence();
    letter = said.letter();
    var due = said.dueAt();
    dueAt = due == null ? status.patience().map(now::plus).orElse(null) : due;
    updatedAt = now;
  }

  /** Goes on; the clock starts anew. */
  void moveTo(TakedownStatus next, @Nullable String what, Instant now) {
    if (!status.canMoveTo(next)) {
      throw new Problem.NotAllowed(Messages.of(status), Messages.of(next)).asException();
    }
    if (status.isReopening(next)) {
      reopened++;
      completedAt = null;
      answeredAt = null;
    }
    status = next;
    result = what == null ? result : what;
    dueAt = next.patience().map(now::plus).orElse(null);
    updatedAt = now;
    stamp(next, now);
  }

  private void stamp(TakedownStatus next, Instant now) {
    switch (next) {
      case SENT -> sentAt = now;
      case ACTIONED, REFUSED -> answeredAt = now;
      case CLOSED -> completedAt = now;
      case DRAFT, ACKNOWLEDGED, RECHECKED -> {}
    }
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

  /** Against what. */
  Infringement infringement() {
    return infringement;
  }

  /** What it is. */
  TakedownKind kind() {
    return kind;
  }

  /** Where it stands. */
  public TakedownStatus status() {
    return status;
  }

  /** When somebody looks again. */
  @Nullable Instant dueAt() {
    return dueAt;
  }

  /** Who gets it. */
  String recipient() {
    return recipient;
  }

  /** How often it began again. */
  int reopened() {
    return reopened;
  }
}
