package io.sentineliq.workbench.report;

/**
 * A file of an edition that was signed off.
 *
 * @param size in bytes
 */
public record ReportFile(Integer edition, ReportFormat format, Long size) {}
