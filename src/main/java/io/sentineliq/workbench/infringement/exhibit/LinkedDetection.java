package io.sentineliq.workbench.infringement.exhibit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A detection of which an exhibit was kept.
 *
 * @param subject the domain that was found, if it is one
 */
public record LinkedDetection(UUID id, String title, @Nullable String subject) {}
