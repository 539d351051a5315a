package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.text.Worded;

/** What the other case is to a case. */
@Worded
public enum CaseLinkKind {
  /** It has to do with it. */
  RELATED,
  /** It is the case that this one repeats. */
  DUPLICATE,
  /** It is the case that this one is a part of. */
  PARENT
}
