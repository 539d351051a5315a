package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.persistence.Ids;
import java.time.Instant;
import java.util.UUID;

/** By what alerts came: into the workspace, or to the person who has them. */
public sealed interface AlertOrigin {

  /** By anything. */
  record Any() implements AlertOrigin {}

  /** By one import. */
  record Import(UUID importId) implements AlertOrigin {

    /** When it began. */
    public Instant begun() {
      return Ids.moment(importId);
    }
  }

  /** By anything after a moment. */
  record Arrival(Instant since) implements AlertOrigin {}

  /** By one act that assigned them. */
  record Handover(UUID actId) implements AlertOrigin {

    /** When it began. */
    public Instant begun() {
      return Ids.moment(actId);
    }
  }
}
