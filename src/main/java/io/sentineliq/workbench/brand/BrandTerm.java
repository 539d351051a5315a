package io.sentineliq.workbench.brand;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A word, domain or account of a brand. */
@Entity
@Table(name = "brand_term")
@IdClass(BrandTerm.Key.class)
public class BrandTerm {

  /** A brand has each of them once. */
  public record Key(UUID brand, TermKind kind, String term) {}

  @Id
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "brand_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @SuppressWarnings("UnusedVariable")
  private Brand brand;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 7)
  private TermKind kind;

  @Id
  @Column(length = 255)
  private String term;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  protected BrandTerm() {}

  /** {@code term} belongs to {@code brand}. */
  public BrandTerm(Brand brand, TermKind kind, String term) {
    this.brand = brand;
    this.kind = kind;
    this.term = term;
  }

  /** What it is. */
  TermKind kind() {
    return kind;
  }

  /** The term itself. */
  String term() {
    return term;
  }
}
