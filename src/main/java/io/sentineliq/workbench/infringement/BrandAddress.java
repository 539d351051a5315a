package io.sentineliq.workbench.infringement;

import org.jspecify.annotations.Nullable;

/** Where a brand is, as it is stored. */
record BrandAddress(
    @Nullable String website, @Nullable String trademark, @Nullable String domain) {}
