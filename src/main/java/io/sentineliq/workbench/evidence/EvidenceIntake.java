package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/** Takes items in. Never called on the user-interface thread. */
public interface EvidenceIntake {

  /** A thing without bytes: a laptop, a phone; its id. */
  UUID take(NewItem item, Signer signer, Progress progress);
}
