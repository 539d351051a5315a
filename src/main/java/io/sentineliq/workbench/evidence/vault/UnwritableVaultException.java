package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.file.DiskRefusal;
import java.io.IOException;

/** The vault took no more: its disk is full or gone. What was read from is not to blame. */
public final class UnwritableVaultException extends IOException {
  private static final long serialVersionUID = 1L;

  UnwritableVaultException(Throwable cause) {
    super(DiskRefusal.why(cause), cause);
  }

  /** Why, as people read it. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
