package io.sentineliq.workbench.attack;

import io.sentineliq.workbench.platform.change.SubjectRef;

/**
 * A record in which a technique was seen.
 *
 * @param title hostile text
 * @param count how often it was seen there
 */
public record TechniqueRecord(SubjectRef subject, String title, int count) {}
