package io.sentineliq.workbench.infringement.pack;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.Optional;

/** Takedown packs as screens use them. Never called on the user-interface thread. */
@FunctionalInterface
public interface Packs {

  /** Writes a pack; {@code signer} is needed where exhibits go with it. */
  void write(PackRequest request, Optional<Signer> signer, Progress progress);
}
