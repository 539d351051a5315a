package io.sentineliq.workbench.sample;

import java.time.Instant;

/** One alert as its product wrote it. */
record Line(Instant at, Product product, String text) {}
