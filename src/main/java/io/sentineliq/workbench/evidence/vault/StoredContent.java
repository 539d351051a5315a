package io.sentineliq.workbench.evidence.vault;

/**
 * Content that lies in a vault.
 *
 * @param name what the vault finds it by
 * @param size in bytes, as it was read
 * @param isNew whether the vault had none like it before
 */
public record StoredContent(String name, long size, ContentDigests digests, boolean isNew) {}
