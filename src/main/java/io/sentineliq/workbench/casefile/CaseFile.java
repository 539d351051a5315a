package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An investigation. Its number is never given again, even when the case is withdrawn. */
@Entity
@Table(name = "case_file")
public class CaseFile implements Versioned {

  /** How the history and links name a case. */
  public static final String KIND = "CASE";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(nullable = false, length = 500)
  private String title;

  @Column(length = 20_000)
  private @Nullable String description;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Priority priority;

  @Column(name = "priority_rank", nullable = false)
  private short priorityRank;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private CaseStatus status = CaseStatus.ACTIVE;

  @Enumerated(EnumType.STRING)
  @Column(name = "case_type", nullable = false, length = 24)
  private CaseType type;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private Confidentiality confidentiality;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private Tlp tlp;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "investigator_id")
  private @Nullable UserAccount investigator;

  @Column(name = "template_name", length = 100)
  private @Nullable String templateName;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "closed_by")
  @SuppressWarnings("UnusedVariable")
  private @Nullable UserAccount closedBy;

  @Column(name = "close_reason", length = 2_000)
  private @Nullable String closeReason;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "final_report")
  private @Nullable String finalReport;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private @Nullable String metadata;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected CaseFile() {}

  /** A new case in the hands of {@code investigator}. */
  public CaseFile(int number, NewCase draft, UserAccount investigator, Instant now) {
    this.id = Ids.next();
    this.number = number;
    this.title = draft.title();
    this.description = draft.description();
    this.priority = draft.priority();
    this.priorityRank = draft.priority().rank();
    this.type = draft.type();
    this.confidentiality = draft.confidentiality();
    this.tlp = draft.tlp();
    this.templateName = draft.templateName();
    this.investigator = investigator;
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

  /** Its number in the workspace. */
  public int number() {
    return number;
  }

  /** When it was opened. */
  public Instant createdAt() {
    return createdAt;
  }

  /** One line that says what it is about. */
  public String title() {
    return title;
  }

  /** More about it. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** Says in other words what it is about. */
  void describe(String text, Instant now) {
    description = text.isEmpty() ? null : text;
    updatedAt = now;
  }

  /** How it ended. */
  public Optional<String> closeReason() {
    return Optional.ofNullable(closeReason);
  }

  /** Where it stands. */
  public CaseStatus status() {
    return status;
  }

  /** Who inside the workspace may know of it. */
  public Confidentiality confidentiality() {
    return confidentiality;
  }

  /** With whom its content may be shared. */
  public Tlp tlp() {
    return tlp;
  }

  /** How urgent it is. */
  public Priority priority() {
    return priority;
  }

  /** What it is about. */
  public CaseType type() {
    return type;
  }

  /** Whoever answers for it. */
  public Optional<UserAccount> investigator() {
    return Optional.ofNullable(investigator);
  }

  /** Whether it was opened by mistake; its number stays as a voided line. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Goes to review, or back to work before it was closed. */
  public void moveTo(CaseStatus next, Instant now) {
    require(next.isOpen() && status.isOpen(), next);
    go(next, now);
  }

  /** It ended. */
  public void close(UserAccount who, String reason, Instant now) {
    go(CaseStatus.CLOSED, now);
    closedAt = now;
    closedBy = who;
    closeReason = reason;
  }

  /** The report with which it ended, once that was signed off. */
  public Optional<FinalReport> finalReport() {
    return Optional.ofNullable(FinalReport.of(finalReport));
  }

  /** The report on it is final; nothing but a closed case has one. */
  public void signOff(FinalReport report, Instant now) {
    if (status != CaseStatus.CLOSED) {
      throw new Problem.Conflict(Messages.text("report.final.notClosed")).asException();
    }
    finalReport = report.text();
    updatedAt = now;
  }

  /** It did not end after all; a report that was signed off is final no more. */
  public void reopen(Instant now) {
    require(status == CaseStatus.CLOSED, CaseStatus.ACTIVE);
    go(CaseStatus.ACTIVE, now);
    finalReport = null;
    closedAt = null;
    closedBy = null;
    closeReason = null;
  }

  /** It is kept, and never changed again. */
  public void archive(Instant now) {
    go(CaseStatus.ARCHIVED, now);
  }

  /** Somebody else answers for it. */
  public void assign(UserAccount person, Instant now) {
    investigator = person;
    updatedAt = now;
  }

  /** Says something else of itself. */
  public void change(NewCase draft, Instant now) {
    title = draft.title();
    description = draft.description();
    priority = draft.priority();
    priorityRank = draft.priority().rank();
    type = draft.type();
    confidentiality = draft.confidentiality();
    tlp = draft.tlp();
    updatedAt = now;
  }

  /** Stands again as it stood before an act, in the hands of {@code person}. */
  void putBack(CaseStatus before, @Nullable UserAccount person, Instant now) {
    status = before;
    investigator = person;
    updatedAt = now;
  }

  /** Something that belongs to it changed. */
  void touched(Instant now) {
    updatedAt = now;
  }

  /** It was opened by mistake. */
  public void withdraw(Instant now) {
    withdrawnAt = now;
    updatedAt = now;
  }

  /** It was no mistake after all. */
  void bringBack(Instant now) {
    withdrawnAt = null;
    updatedAt = now;
  }

  private void go(CaseStatus next, Instant now) {
    require(status.canMoveTo(next), next);
    status = next;
    updatedAt = now;
  }

  private void require(boolean isAllowed, CaseStatus next) {
    if (!isAllowed) {
      throw new Problem.NotAllowed(Messages.of(status), Messages.of(next)).asException();
    }
  }
}
