package io.sentineliq.workbench.detection;

import java.util.UUID;

/** A detection and what names it. */
record StoredDigest(UUID id, byte[] digest) {}
