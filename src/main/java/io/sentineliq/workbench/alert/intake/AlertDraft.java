package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert as a file tells it, ready to be stored: texts fit their columns and hold nothing a
 * database refuses.
 *
 * @param line where the record begins, from 1
 * @param externalId what makes the record unique within its source
 * @param metadata everything that has no column of its own, as a JSON object
 * @param raw the record as read; {@link RawRecord#NONE} when nothing was read
 */
public record AlertDraft(
    long line,
    String title,
    @Nullable String description,
    String source,
    String externalId,
    Severity severity,
    Instant detectedAt,
    String category,
    List<String> assets,
    List<String> tags,
    List<ObservableDraft> observables,
    String metadata,
    RawRecord raw) {}
