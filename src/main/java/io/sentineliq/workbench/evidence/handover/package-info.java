/**
 * Giving evidence out: what {@code evidence.bag} and {@code evidence.report} make of texts, made
 * from a store. May use everything of evidence but its screens.
 */
@NullMarked
package io.sentineliq.workbench.evidence.handover;

import org.jspecify.annotations.NullMarked;
