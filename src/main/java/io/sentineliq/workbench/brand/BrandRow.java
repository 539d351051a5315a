package io.sentineliq.workbench.brand;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the list of brands.
 *
 * @param domains how many domains belong to it
 */
public record BrandRow(
    UUID id,
    int version,
    String name,
    BrandStatus status,
    short priority,
    long domains,
    Instant createdAt) {}
