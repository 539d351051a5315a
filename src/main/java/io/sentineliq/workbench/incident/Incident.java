package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Severity;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that needs a coordinated answer before its time is up. */
@Entity
@Table(name = "incident")
public class Incident implements Versioned {

  /** How the history and links name an incident. */
  public static final String KIND = "INCIDENT";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(nullable = false, length = 500)
  private String title;

  @Column(length = 20_000)
  private @Nullable String description;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Severity severity;

  @Column(name = "severity_rank", nullable = false)
  private short severityRank;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  private Priority priority;

  @Column(name = "priority_rank", nullable = false)
  private short priorityRank;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 13)
  private IncidentStatus status = IncidentStatus.ACTIVE;

  @Column(name = "detected_at", nullable = false)
  private Instant detectedAt;

  @Column(name = "sla_minutes", nullable = false)
  private int slaMinutes;

  @Column(name = "sla_warning_at", nullable = false)
  private Instant slaWarningAt;

  @Column(name = "sla_deadline", nullable = false)
  private Instant slaDeadline;

  @Column(name = "sla_warned", nullable = false)
  private boolean slaWarned;

  @Column(name = "sla_breached", nullable = false)
  private boolean slaBreached;

  @Column(name = "sla_breached_at")
  private @Nullable Instant slaBreachedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assignee_id")
  private @Nullable UserAccount assignee;

  @Column(name = "acknowledged_at")
  private @Nullable Instant acknowledgedAt;

  @Column(nullable = false)
  private short progress;

  @Column(name = "playbook_id", length = 60)
  private @Nullable String playbookId;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "playbook_data")
  private @Nullable String playbookData;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "resolution_summary", length = 20_000)
  private @Nullable String resolutionSummary;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private @Nullable String metadata;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected Incident() {}

  /**
   * A new incident, whose clock starts now.
   *
   * @param detectedAt when what led to it was first seen
   */
  public Incident(NewIncident draft, Instant detectedAt, Instant now) {
    this.id = Ids.next();
    this.title = draft.title();
    this.description = draft.description();
    this.severity = draft.severity();
    this.severityRank = draft.severity().rank();
    this.priority = draft.priority();
    this.priorityRank = draft.priority().rank();
    this.detectedAt = detectedAt;
    this.slaMinutes = draft.slaMinutes();
    this.createdAt = now;
    this.updatedAt = now;
    run(SlaClock.from(now, slaMinutes));
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

  /** One line that says what it is. */
  public String title() {
    return title;
  }

  /** More about it. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** Says in other words what happened. */
  void describe(String text, Instant now) {
    description = text.isEmpty() ? null : text;
    updatedAt = now;
  }

  /** Says in other words how it was resolved. */
  void tellResolution(String text, Instant now) {
    resolutionSummary = text.isEmpty() ? null : text;
    updatedAt = now;
  }

  /** How it was resolved. */
  public Optional<String> resolutionSummary() {
    return Optional.ofNullable(resolutionSummary);
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** What it says of itself in short. */
  IncidentSaid said() {
    return new IncidentSaid(title, severity, priority, slaMinutes);
  }

  /** Says something else of itself; another time is agreed only while it is open. */
  void change(IncidentSaid said, Instant now) {
    if (said.slaMinutes() != slaMinutes) {
      require(status.isOpen(), status);
      agree(said.slaMinutes(), now);
    }
    say(said);
    updatedAt = now;
  }

  private void say(IncidentSaid said) {
    title = said.title();
    severity = said.severity();
    severityRank = said.severity().rank();
    priority = said.priority();
    priorityRank = said.priority().rank();
    slaMinutes = said.slaMinutes();
  }

  /** Its phase. */
  public IncidentStatus status() {
    return status;
  }

  /** Whoever answers for it. */
  public Optional<UserAccount> assignee() {
    return Optional.ofNullable(assignee);
  }

  /** Its time. */
  public SlaClock clock() {
    return new SlaClock(slaWarningAt, slaDeadline);
  }

  /** Whether it was not resolved in time. */
  public boolean isBreached() {
    return slaBreached;
  }

  /** Whether people were told that its time is running out. */
  public boolean isWarned() {
    return slaWarned;
  }

  /** When it was resolved, unless it is open. */
  public Optional<Instant> resolvedAt() {
    return Optional.ofNullable(resolvedAt);
  }

  /** How much of its tasks is done, 0 to 100. */
  public int progress() {
    return progress;
  }

  /** Whether it was opened by mistake and is in no list any more. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Goes on to an open phase. */
  public void moveTo(IncidentStatus next, Instant now) {
    require(next.isOpen() && status.canMoveTo(next), next);
    status = next;
    acknowledge(now);
  }

  /** Somebody else answers for it, or nobody. */
  public void assign(@Nullable UserAccount person, Instant now) {
    assignee = person;
    if (person != null) {
      acknowledge(now);
    }
    updatedAt = now;
  }

  /** It is over; its clock stops. */
  public void resolve(String summary, Instant now) {
    require(status.canMoveTo(IncidentStatus.RESOLVED), IncidentStatus.RESOLVED);
    acknowledge(now);
    check(now);
    status = IncidentStatus.RESOLVED;
    resolutionSummary = summary;
    resolvedAt = now;
  }

  /** Nothing more is to be done about it. */
  public void close(Instant now) {
    require(status.canMoveTo(IncidentStatus.CLOSED), IncidentStatus.CLOSED);
    status = IncidentStatus.CLOSED;
    closedAt = now;
    updatedAt = now;
  }

  /** Goes back to an earlier phase; the clock did not run while it was resolved. */
  public void reopen(IncidentStatus earlier, Instant now) {
    require(status.canReopenTo(earlier), earlier);
    if (resolvedAt != null) {
      run(clock().after(Duration.between(resolvedAt, now)));
      slaWarned = clock().isWarning(now);
    }
    status = earlier;
    resolvedAt = null;
    closedAt = null;
    check(now);
    updatedAt = now;
  }

  /** Other minutes, counted from when it was opened. */
  public void agree(int minutes, Instant now) {
    run(SlaClock.from(createdAt, minutes));
    slaMinutes = minutes;
    slaWarned = false;
    slaBreached = false;
    slaBreachedAt = null;
    check(now);
    updatedAt = now;
  }

  /** People were told that its time is running out. */
  public void warned(Instant now) {
    slaWarned = true;
    updatedAt = now;
  }

  /** Its time is up when it is, from the moment on at which it was. */
  public void check(Instant now) {
    if (!slaBreached && clock().isBreached(now)) {
      slaBreached = true;
      slaBreachedAt = slaDeadline;
    }
  }

  /** When its time was up; unknown for incidents of an early version. */
  public Optional<Instant> breachedAt() {
    return Optional.ofNullable(slaBreachedAt);
  }

  /** Whether its clock has something to tell at {@code now} that was not told. */
  public boolean isTelling(Instant now) {
    return withdrawnAt == null
        && status.isOpen()
        && ((!slaWarned && clock().isWarning(now)) || (!slaBreached && clock().isBreached(now)));
  }

  /** Works after the playbook {@code playbook}. */
  public void follow(String playbook, Instant now) {
    playbookId = playbook;
    updatedAt = now;
  }

  /** The playbook that it is worked on after. */
  Optional<String> playbook() {
    return Optional.ofNullable(playbookId);
  }

  /** Works after {@code before} again; empty for none. */
  void leavePlaybook(String before, Instant now) {
    playbookId = before.isEmpty() ? null : before;
    updatedAt = now;
  }

  /** What acts can change of it. */
  IncidentState state() {
    return new IncidentState(
        status,
        assignee == null ? null : assignee.id(),
        IncidentState.written(acknowledgedAt),
        IncidentState.written(resolvedAt),
        IncidentState.written(closedAt),
        resolutionSummary,
        slaWarningAt.toString(),
        slaDeadline.toString(),
        slaWarned,
        said());
  }

  /** Stands again as it stood, with {@code person} as its assignee; its clock is looked at. */
  void putBack(IncidentState before, @Nullable UserAccount person, Instant now) {
    status = before.status();
    assignee = person;
    acknowledgedAt = IncidentState.read(before.acknowledgedAt());
    resolvedAt = IncidentState.read(before.resolvedAt());
    closedAt = IncidentState.read(before.closedAt());
    resolutionSummary = before.summary();
    slaWarningAt = Instant.parse(before.warningAt());
    slaDeadline = Instant.parse(before.deadline());
    slaWarned = before.isWarned();
    if (before.said() != null) {
      say(before.said());
    }
    judge(status.isOpen() || resolvedAt == null ? now : resolvedAt);
    updatedAt = now;
  }

  /** Whether its time was up at {@code moment}, whatever a clock that was taken back told. */
  private void judge(Instant moment) {
    slaBreached = clock().isBreached(moment);
    slaBreachedAt = slaBreached ? slaDeadline : null;
  }

  /** Something that belongs to it changed. */
  void touched(Instant now) {
    updatedAt = now;
  }

  /** {@code percent} of its tasks is done. */
  public void progressed(int percent, Instant now) {
    progress = (short) percent;
    updatedAt = now;
  }

  /** It was opened by mistake. */
  public void withdraw(Instant now) {
    withdrawnAt = now;
    updatedAt = now;
  }

  private void run(SlaClock clock) {
    slaWarningAt = clock.warning();
    slaDeadline = clock.deadline();
  }

  private void acknowledge(Instant now) {
    if (acknowledgedAt == null) {
      acknowledgedAt = now;
    }
    updatedAt = now;
  }

  private void require(boolean isAllowed, IncidentStatus next) {
    if (!isAllowed) {
      throw new Problem.NotAllowed(Messages.of(status), Messages.of(next)).asException();
    }
  }
}
