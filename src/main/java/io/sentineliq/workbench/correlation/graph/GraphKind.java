package io.sentineliq.workbench.correlation.graph;

import io.sentineliq.workbench.platform.text.Worded;

/** What a node of a graph is; each kind has a shape and a colour of its own. */
@Worded
public enum GraphKind {
  CASE,
  INCIDENT,
  ALERT,
  EVIDENCE,
  OBSERVABLE
}
