package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.security.RecoveryKey;
import java.util.Optional;

/**
 * A new store, open.
 *
 * @param recoveryKey of an encrypted store; it is not kept anywhere and must be shown now
 */
public record CreatedStore(LocalDatastore datastore, Optional<RecoveryKey> recoveryKey) {}
