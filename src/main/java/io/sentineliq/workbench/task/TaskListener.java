package io.sentineliq.workbench.task;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;

/** Features above that own tasks: they say who may change them and follow what becomes of them. */
public interface TaskListener {

  /** Refuses by a {@code Problem} when the unit's actor may not change tasks of {@code owner}. */
  void check(UnitOfWork unit, TaskOwner owner);

  /** A task of {@code owner} was added or changed. */
  void changed(UnitOfWork unit, TaskOwner owner);
}
