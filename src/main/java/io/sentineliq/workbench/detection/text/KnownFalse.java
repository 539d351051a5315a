package io.sentineliq.workbench.detection.text;

import java.util.UUID;

/** Surroundings that somebody called a false positive of a tracker. */
record KnownFalse(UUID trackerId, byte[] digest) {}
