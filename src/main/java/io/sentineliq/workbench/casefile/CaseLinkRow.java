package io.sentineliq.workbench.casefile;

import java.util.UUID;

/** Another case, and what it is to a case. */
public record CaseLinkRow(UUID id, int number, String title, CaseLinkKind kind) {}
