package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.Ids;
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
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A person's place in a workspace; one per person, exactly one owner. */
@Entity
@Table(name = "workspace_member")
public class WorkspaceMember {

  /** How the history names the people of a workspace. */
  public static final String KIND = "USER";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "user_id", nullable = false)
  @SuppressWarnings("UnusedVariable")
  private UserAccount user;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 6)
  private WorkspaceRole role;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected WorkspaceMember() {}

  /** A new member. */
  public WorkspaceMember(UserAccount user, WorkspaceRole role, Instant now) {
    this.id = Ids.next();
    this.user = user;
    this.role = role;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** What the person may do. */
  public WorkspaceRole role() {
    return role;
  }
}
