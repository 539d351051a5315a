package io.sentineliq.workbench.detection;

import java.util.UUID;

/** How many detections of a brand have work to do. */
public record DetectionsOfBrand(UUID brandId, String brand, long count) {}
