/**
 * Trusted times of a ledger, kept in its workspace for everybody: what was asked of a time-stamping
 * authority, and what it answered. A time counts while the ledger still has what it was given to.
 * May use evidence.timestamp, ledger, audit and platform.
 */
@NullMarked
package io.sentineliq.workbench.evidence.anchor;

import org.jspecify.annotations.NullMarked;
