package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.security.SecretBytes;
import java.nio.file.Path;

/**
 * A folder beside a local store for the bytes of evidence.
 *
 * @param key what they are named and encrypted with, until the store is closed
 * @param isEncrypted whether the store is
 */
public record VaultPlace(Path folder, SecretBytes key, boolean isEncrypted) {}
