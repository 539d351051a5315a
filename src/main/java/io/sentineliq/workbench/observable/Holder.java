package io.sentineliq.workbench.observable;

import io.sentineliq.workbench.platform.change.SubjectRef;

/**
 * A record in which an observable was seen.
 *
 * @param title hostile text
 */
public record Holder(SubjectRef subject, String title) {}
