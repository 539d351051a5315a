/**
 * Evidence in the window: the exhibits, one of them with its chain of custody, and what people do
 * to it, each act signed. May use evidence, cases, signing keys, the ledger's proofs and the
 * toolkit helpers of the platform; never persistence.
 */
@NullMarked
package io.sentineliq.workbench.evidence.ui;

import org.jspecify.annotations.NullMarked;
