package io.sentineliq.workbench.evidence.report;

import java.util.Optional;

/**
 * What the reader can compare.
 *
 * @param checkpoint the whole signed note
 * @param fingerprint of the key that signed it
 * @param stamped who gave it a trusted time and when, as people read it; empty until then
 */
public record ReportedLedger(
    String checkpoint, long size, String fingerprint, Optional<String> stamped) {}
