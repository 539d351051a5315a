/**
 * Giving evidence out and taking it in: what {@code evidence.bag} and {@code evidence.report} make
 * of texts, made from a store and brought into one. May use everything of evidence but its screens.
 */
@NullMarked
package io.sentineliq.workbench.evidence.handover;

import org.jspecify.annotations.NullMarked;
