package io.sentineliq.workbench.correlation.graph;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/** Graphs of cases. Never called on the user-interface thread. */
public interface CaseGraphs {

  /** The records of a case, at most 2 000. */
  CaseGraph of(UUID caseId, Progress progress);

  /** What is joined to one record anywhere in the workspace, at most 100. */
  CaseGraph around(GraphNode node, Progress progress);

  /** Keeps in the history that the graph of a case was written to {@code file}. */
  void exported(UUID caseId, String file);
}
