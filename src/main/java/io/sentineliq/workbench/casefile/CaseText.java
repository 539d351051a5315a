package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/**
 * The long texts of a case, in Markdown. They have a version of their own: whoever writes does not
 * collide with whoever changes the case's status.
 */
@Entity
@Table(name = "case_text")
public class CaseText implements Versioned {

  /** The part that says what was found. */
  public static final String FINDINGS = "findings";

  /** The part that says what should be done about it. */
  public static final String RECOMMENDATIONS = "recommendations";

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Version private int version;

  @Column(nullable = false, length = 1_000_000)
  private String findings = "";

  @Column(nullable = false, length = 1_000_000)
  private String recommendations = "";

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  protected CaseText() {}

  /** Empty texts of the case {@code caseId}. */
  public CaseText(UUID caseId, Instant now) {
    this.caseId = caseId;
    this.updatedAt = now;
  }

  @Override
  public SubjectRef ref() {
    return new SubjectRef(CaseFile.KIND, caseId);
  }

  @Override
  public int version() {
    return version;
  }

  /** What was found. */
  public String findings() {
    return findings;
  }

  /** What should be done about it. */
  public String recommendations() {
    return recommendations;
  }

  /** Other findings from now on. */
  public void findings(String text, Instant now) {
    findings = text;
    updatedAt = now;
  }

  /** Other recommendations from now on. */
  public void recommendations(String text, Instant now) {
    recommendations = text;
    updatedAt = now;
  }

  /** The text of {@code part}. */
  String text(String part) {
    return switch (part) {
      case FINDINGS -> findings;
      case RECOMMENDATIONS -> recommendations;
      default -> throw new IllegalArgumentException("a case has no text called " + part);
    };
  }

  /** Another text of {@code part} from now on. */
  void write(String part, String text, Instant now) {
    switch (part) {
      case FINDINGS -> findings(text, now);
      case RECOMMENDATIONS -> recommendations(text, now);
      default -> throw new IllegalArgumentException("a case has no text called " + part);
    }
  }

  /** The name of {@code part} as a message key. */
  String wordKey(String part) {
    return part.equals(FINDINGS) ? "case.part.findings" : "case.part.recommendations";
  }
}
