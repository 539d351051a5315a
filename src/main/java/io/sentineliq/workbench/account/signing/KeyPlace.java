package io.sentineliq.workbench.account.signing;

/** The first entry of the history that did {@code action} to a key. */
public record KeyPlace(String keyId, String action, Long sequence) {}
