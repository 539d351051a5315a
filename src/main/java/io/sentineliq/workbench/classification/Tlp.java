package io.sentineliq.workbench.classification;

import io.sentineliq.workbench.platform.text.Worded;

/** Traffic Light Protocol 2.0 (FIRST): with whom information may be shared. */
@Worded
public enum Tlp {
  CLEAR,
  GREEN,
  AMBER,
  AMBER_STRICT,
  RED
}
