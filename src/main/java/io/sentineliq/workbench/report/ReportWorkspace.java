package io.sentineliq.workbench.report;

import org.jspecify.annotations.Nullable;

/**
 * Whose report it is.
 *
 * @param colour a number sign and six digits
 */
public record ReportWorkspace(String name, byte @Nullable [] logo, @Nullable String colour) {}
