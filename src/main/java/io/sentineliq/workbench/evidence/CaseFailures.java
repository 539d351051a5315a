package io.sentineliq.workbench.evidence;

import java.util.UUID;

/** How many exhibits of a case failed their last verification. */
public record CaseFailures(UUID caseId, long exhibits) {}
