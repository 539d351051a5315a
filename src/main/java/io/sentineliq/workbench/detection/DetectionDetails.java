package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.detection.relation.Relations;
import io.sentineliq.workbench.detection.text.TextOfDetection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the screen shows of one detection.
 *
 * @param statusReason why it stands where it stands
 * @param lookalike why a domain was found; the points add up to the confidence, which ends at 100
 * @param text a text with what was found in it
 * @param alert the alert that was made of it
 */
public record DetectionDetails(
    DetectionRow row,
    @Nullable String statusReason,
    Optional<LookalikeReasons> lookalike,
    Optional<TextOfDetection> text,
    Relations relations,
    Optional<UUID> alert) {}
