package io.sentineliq.workbench.note;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A long text as it was saved once. Never changed. */
@Entity
@Table(name = "text_revision")
@SuppressWarnings("UnusedVariable")
public class TextRevision {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subjectId;

  @Column(nullable = false, updatable = false, length = 40)
  private String part;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(name = "note_id", updatable = false)
  private @Nullable UUID noteId;

  @Column(name = "case_id", updatable = false)
  private @Nullable UUID caseId;

  @Column(name = "incident_id", updatable = false)
  private @Nullable UUID incidentId;

  @Column(nullable = false, updatable = false, length = LongTexts.LONGEST)
  private String text;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "author_id", nullable = false, updatable = false)
  private UserAccount author;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected TextRevision() {}

  /** Revision {@code number} of a text of {@code holder}, counted from 1. */
  public TextRevision(TextHolder holder, String part, int number, UserAccount author, Instant now) {
    this.id = Ids.next();
    this.subjectId = holder.ref().id();
    this.part = part;
    this.number = number;
    this.noteId = holder instanceof Note ? subjectId : null;
    this.caseId = holder.told().caseId();
    this.incidentId = holder.told().incidentId();
    this.text = holder.text(part);
    this.author = author;
    this.createdAt = now;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The text as it was. */
  public String text() {
    return text;
  }
}
