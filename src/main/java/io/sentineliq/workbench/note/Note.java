package io.sentineliq.workbench.note;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.TimelineSubjects;
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
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What somebody writes down about an incident or a case, in Markdown. */
@Entity
@Table(name = "note")
public class Note implements TextHolder {

  /** How the history names a note. */
  public static final String KIND = "NOTE";

  /** The only text a note has. */
  public static final String TEXT = "text";

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

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "author_id", nullable = false, updatable = false)
  private UserAccount author;

  @Column(nullable = false, length = LongTexts.LONGEST)
  private String text;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Note() {}

  /** An empty note about an incident or a case. */
  public Note(TimelineSubjects about, UserAccount author, Instant now) {
    if (about.alertId() != null || (about.incidentId() == null) == (about.caseId() == null)) {
      throw new IllegalArgumentException("a note is about one incident or one case");
    }
    this.id = Ids.next();
    this.incidentId = about.incidentId();
    this.caseId = about.caseId();
    this.author = author;
    this.text = "";
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  @Override
  public SubjectRef ref() {
    return new SubjectRef(KIND, id);
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public String text(String part) {
    return text;
  }

  /** A note is its author's. */
  @Override
  public void requireWriter(UnitOfWork unit) {
    if (!author.id().equals(unit.actor().id())) {
      throw new Problem.Forbidden(Messages.text("note.act.change")).asException();
    }
  }

  @Override
  public void write(String part, String newText, Instant now) {
    text = newText;
    updatedAt = now;
  }

  @Override
  public TimelineSubjects told() {
    return new TimelineSubjects(null, incidentId, caseId);
  }

  @Override
  public String wordKey(String part) {
    return "note.part.text";
  }
}
