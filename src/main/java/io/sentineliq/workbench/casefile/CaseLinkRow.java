package io.sentineliq.workbench.casefile;

import java.util.UUID;

/**
 * Another case, and what it is to a case.
 *
 * @param isFromOther whether the case is that to the other one
 */
public record CaseLinkRow(
    UUID id, int number, String title, CaseLinkKind kind, boolean isFromOther) {}
