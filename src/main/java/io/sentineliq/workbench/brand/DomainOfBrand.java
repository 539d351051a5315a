package io.sentineliq.workbench.brand;

import java.util.UUID;

/** A domain that belongs to a watched brand. */
record DomainOfBrand(UUID brandId, String domain) {}
