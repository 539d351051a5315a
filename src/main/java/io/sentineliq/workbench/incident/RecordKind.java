package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.persistence.Versioned;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How acts on many records find, judge and put back those of one kind.
 *
 * @param <E> the records
 */
public interface RecordKind<E extends Versioned> {

  /** Those of {@code ids} that are there and not withdrawn, in one statement. */
  List<E> find(UnitOfWork unit, List<UUID> ids);

  /** Which of {@code records} the unit's actor may change, in at most two statements. */
  Set<UUID> changeable(UnitOfWork unit, List<E> records);

  /** What an act can change of it, as the text that the undo store keeps. */
  String state(E record);

  /** Gives it back the {@code state} it had; what is told of that is told by the result. */
  Runnable putBack(UnitOfWork unit, E record, String state);
}
