package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.persistence.StoreInfo;

/** What a folder is, seen without opening the database. */
public sealed interface Inspection {

  /** No store is here; one can be created. */
  record Missing() implements Inspection {}

  /** A store; {@code protection} tells whether a passphrase must be asked for. */
  record Present(StoreInfo.Protection protection) implements Inspection {}
}
