package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.change.SubjectRef;

/** A record that people edit: a stale edit is refused by its version. */
public interface Versioned {

  /** How the history names this record. */
  SubjectRef ref();

  /** Grows with every change. */
  int version();
}
