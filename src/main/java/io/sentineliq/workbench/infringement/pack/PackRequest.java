package io.sentineliq.workbench.infringement.pack;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a takedown pack is made of.
 *
 * @param target a folder that is made
 * @param organisation who reports
 * @param contact their e-mail address
 * @param letter what is written
 * @param registeredAt when the domain was registered, as far as that is known
 * @param exhibits of one case; their bag goes with the letter
 */
public record PackRequest(
    UUID infringementId,
    Path target,
    String organisation,
    String contact,
    String letter,
    Optional<Instant> registeredAt,
    List<UUID> exhibits) {

  /** Keeps the list as it is now. */
  public PackRequest {
    exhibits = List.copyOf(exhibits);
  }
}
