package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.alert.LeftAlone;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.Optional;

/**
 * What is done to each of many records.
 *
 * @param <E> the records
 */
public interface RecordDeed<E> {

  /** Why {@code record} stays as it is; nothing when it can be done. */
  Optional<LeftAlone> refusal(E record);

  /**
   * Changes {@code record}; its event and its entry of the history are written by the result, once
   * all of a chunk were changed.
   */
  Runnable change(UnitOfWork unit, E record);
}
