package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a detected text is stored with.
 *
 * @param digest names the text in its source, so that it is found once
 * @param reasons why it is worth a look, as JSON
 */
public record TextRecord(
    byte[] digest,
    String sourceName,
    SourceType sourceType,
    String title,
    @Nullable String subject,
    Severity severity,
    int confidence,
    String reasons,
    Instant detectedAt) {}
