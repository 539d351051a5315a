package io.sentineliq.workbench.correlation.graph;

import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.UUID;

/** What a feature brings to the graph of a case, such as its evidence. */
public interface GraphSource {

  /** Adds the records of {@code caseId} to {@code sheet}, which keeps no more than it can hold. */
  void add(Reading unit, UUID caseId, GraphSheet sheet);
}
