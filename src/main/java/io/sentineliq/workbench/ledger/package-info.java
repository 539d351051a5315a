/**
 * A log that cannot be rewritten unnoticed: Merkle tree (RFC 6962), proofs, signed checkpoints.
 * What its entries say it does not know. May use platform only; every feature may use it.
 */
@NullMarked
package io.sentineliq.workbench.ledger;

import org.jspecify.annotations.NullMarked;
