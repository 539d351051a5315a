package io.sentineliq.workbench.report;

/**
 * A file of an edition that was signed off.
 *
 * @param size in bytes
 */
record ReportFile(int edition, ReportFormat format, long size) {}
