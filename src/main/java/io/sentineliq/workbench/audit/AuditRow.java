package io.sentineliq.workbench.audit;

import java.time.Instant;

/**
 * One line of the audit list.
 *
 * @param sequence gap-free per workspace, from 0
 * @param action for example {@code ALERT_ACKNOWLEDGED}
 * @param resource kind of the record, {@code ALERT}
 */
public record AuditRow(
    long sequence,
    Instant at,
    String actor,
    String action,
    String resource,
    String resourceId,
    String description) {}
