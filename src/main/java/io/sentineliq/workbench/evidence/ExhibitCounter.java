package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.persistence.FirstRow;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** The last exhibit number of a case; whoever collects waits for its row. */
@Entity
@Table(name = "exhibit_counter")
public class ExhibitCounter {

  private static final String FIRST =
      "insert into exhibit_counter (workspace_id, case_id, last_number) values (?, ?, 0)";

  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "last_number", nullable = false)
  private int lastNumber;

  protected ExhibitCounter() {}

  /** A counter of {@code caseId} that has not counted yet. */
  public ExhibitCounter(UUID caseId) {
    this.caseId = caseId;
  }

  /** The next number of a case, which nobody else gets. */
  static int next(UnitOfWork unit, UUID caseId) {
    return unit.queries(
        session -> {
          var counter = session.find(ExhibitCounter.class, caseId, LockMode.PESSIMISTIC_WRITE);
          if (counter == null) {
            FirstRow.make(unit, FIRST, caseId);
            counter = session.find(ExhibitCounter.class, caseId, LockMode.PESSIMISTIC_WRITE);
          }
          counter.lastNumber++;
          session.flush();
          return counter.lastNumber;
        });
  }
}
