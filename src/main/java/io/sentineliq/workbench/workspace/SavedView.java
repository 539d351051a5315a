package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A list's filter, order and columns under a name, private or shared with the workspace. */
@Entity
@Table(name = "saved_view")
public class SavedView {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "user_id", nullable = false, updatable = false)
  private UserAccount author;

  @Column(nullable = false, length = 40)
  private String screen;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(name = "is_shared", nullable = false)
  private boolean isShared;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private String definition;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected SavedView() {}

  /** A private view. {@code definition} is JSON that only the screen understands. */
  public SavedView(UserAccount author, String screen, String name, String definition, Instant now) {
    this.id = Ids.next();
    this.author = author;
    this.screen = screen;
    this.name = name;
    this.definition = definition;
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** How the history names it. */
  public SubjectRef ref() {
    return new SubjectRef("SAVED_VIEW", id);
  }

  /** Whether {@code userId} made it. */
  public boolean isOf(UUID userId) {
    return author.id().equals(userId);
  }

  /** What it is called. */
  public String name() {
    return name;
  }

  /** Shows something else from now on, to others too or to its author alone. */
  public void change(String newDefinition, boolean shared, Instant now) {
    definition = newDefinition;
    isShared = shared;
    updatedAt = now;
  }
}
