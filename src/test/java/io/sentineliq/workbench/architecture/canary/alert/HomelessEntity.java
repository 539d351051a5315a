package io.sentineliq.workbench.architecture.canary.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class HomelessEntity {
  @Id UUID id = new UUID(0, 0);
}
