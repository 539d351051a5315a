package io.sentineliq.workbench.evidence.vault;

import java.io.IOException;

/** Looks at every block of some content in order, in a thread of its own. */
@FunctionalInterface
interface BlockLooker {

  void look(byte[] bytes, int length) throws IOException;
}
