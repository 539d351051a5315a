package io.sentineliq.workbench.platform.security;

/**
 * A key encrypted under another key; safe to store in the open.
 *
 * @param nonce 12 bytes in Base64, used once
 * @param sealed the encrypted key and its 16-byte tag, in Base64
 */
public record WrappedKey(String nonce, String sealed) {}
