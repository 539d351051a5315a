package io.sentineliq.workbench.evidence.custody;

import java.util.UUID;

/**
 * A person as a statement names one.
 *
 * @param organisation may be empty
 * @param key SHA-256 of the X.509 encoding of the person's public key; empty when there is none yet
 */
public record Party(UUID id, String login, String name, String organisation, String key) {}
