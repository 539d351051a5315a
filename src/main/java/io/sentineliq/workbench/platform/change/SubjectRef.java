package io.sentineliq.workbench.platform.change;

import java.util.UUID;

/**
 * Names a record without depending on its feature.
 *
 * @param kind the record's kind in upper case, as audit actions begin with it: {@code ALERT}
 */
public record SubjectRef(String kind, UUID id) {}
