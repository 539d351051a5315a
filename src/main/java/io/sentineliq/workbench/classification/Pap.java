package io.sentineliq.workbench.classification;

import io.sentineliq.workbench.platform.text.Worded;

/** Permissible Actions Protocol: what may be done with information without warning its subject. */
@Worded
public enum Pap {
  CLEAR,
  GREEN,
  AMBER,
  RED
}
