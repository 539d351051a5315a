package io.sentineliq.workbench.note;

import io.sentineliq.workbench.platform.change.SubjectRef;

/**
 * Names a long text of a record.
 *
 * @param part which one of its texts, in small letters: {@code findings}
 */
public record TextRef(SubjectRef subject, String part) {}
