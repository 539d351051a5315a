package io.sentineliq.workbench.brand;

import java.time.Instant;
import java.util.UUID;

/** Everything the screen shows of one brand. */
public record BrandDetails(
    UUID id, int version, BrandStatus status, NewBrand said, Instant createdAt) {}
