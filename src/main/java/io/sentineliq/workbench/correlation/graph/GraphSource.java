package io.sentineliq.workbench.correlation.graph;

import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.UUID;

/** What a feature brings to the graph of a case, such as its evidence. */
public interface GraphSource {

  /** Adds the records of {@code caseId} to {@code sheet}, which keeps no more than it can hold. */
  void add(Reading unit, UUID caseId, GraphSheet sheet);

  /** Joins them with what else lies on {@code sheet}; the case itself is joined with everything. */
  default void link(Reading unit, UUID caseId, GraphSheet sheet) {}

  /** Adds what is joined to {@code node}, when it is one of its own. */
  default void around(Reading unit, GraphNode node, GraphSheet sheet) {}
}
