package io.sentineliq.workbench.casefile;

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

/** The last case number of a workspace; whoever opens a case waits for its row. */
@Entity
@Table(name = "case_counter")
public class CaseCounter {

  /** There is one counter in a workspace. */
  public static final UUID ONLY = new UUID(0, 1);

  private static final String FIRST =
      "insert into case_counter (workspace_id, id, last_number) values (?, ?, 0)";

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "last_number", nullable = false)
  private int lastNumber;

  /** A counter that has not counted yet. */
  public CaseCounter() {
    this.id = ONLY;
  }

  /** The next number of the unit's workspace, which nobody else gets. */
  static int next(UnitOfWork unit) {
    return unit.queries(
        session -> {
          var counter = session.find(CaseCounter.class, ONLY, LockMode.PESSIMISTIC_WRITE);
          if (counter == null) {
            FirstRow.make(unit, FIRST, ONLY);
            counter = session.find(CaseCounter.class, ONLY, LockMode.PESSIMISTIC_WRITE);
          }
          counter.lastNumber++;
          session.flush();
          return counter.lastNumber;
        });
  }
}
