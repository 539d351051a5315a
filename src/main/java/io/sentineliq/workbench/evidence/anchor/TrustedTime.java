package io.sentineliq.workbench.evidence.anchor;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A question to a time-stamping authority about a checkpoint, or that question with its answer. */
@Entity
@Immutable
@Table(name = "trusted_time")
public class TrustedTime {

  static final String KIND = "TRUSTED_TIME";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "ledger_size", nullable = false, updatable = false)
  private long ledgerSize;

  @Column(nullable = false, updatable = false, length = 500)
  private String checkpoint;

  @Column(nullable = false, updatable = false)
  private byte[] request;

  @Column(updatable = false)
  private byte @Nullable [] answer;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "added_by", nullable = false, updatable = false)
  private UUID addedBy;

  @SuppressWarnings("UnusedVariable")
  @Column(name = "added_at", nullable = false, updatable = false)
  private Instant addedAt;

  protected TrustedTime() {}

  /** The question {@code request} about {@code checkpoint}. */
  public TrustedTime(Checkpoint checkpoint, byte[] request, UUID person, Instant now) {
    this.id = Ids.next();
    this.ledgerSize = checkpoint.size();
    this.checkpoint = checkpoint.text();
    this.request = request.clone();
    this.addedBy = person;
    this.addedAt = now;
  }

  /** The same question with its {@code answer}. */
  TrustedTime answered(byte[] answer, UUID person, Instant now) {
    var answered = new TrustedTime();
    answered.id = Ids.next();
    answered.ledgerSize = ledgerSize;
    answered.checkpoint = checkpoint;
    answered.request = request.clone();
    answered.answer = answer.clone();
    answered.addedBy = person;
    answered.addedAt = now;
    return answered;
  }

  /** What it is called in the database. */
  public UUID id() {
    return id;
  }

  SubjectRef ref() {
    return new SubjectRef(KIND, id);
  }

  long ledgerSize() {
    return ledgerSize;
  }

  /** What the time is asked for, word for word. */
  String checkpoint() {
    return checkpoint;
  }

  byte[] request() {
    return request.clone();
  }

  Optional<byte[]> answer() {
    return Optional.ofNullable(answer).map(byte[]::clone);
  }
}
