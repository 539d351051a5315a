package io.sentineliq.workbench.brand;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything the screen shows of one brand.
 *
 * @param logo a PNG of our own making, when there is one
 */
public record BrandDetails(
    UUID id,
    int version,
    BrandStatus status,
    NewBrand said,
    Optional<byte[]> logo,
    Instant createdAt) {}
