/**
 * Evidence bags: BagIt 1.0 folders and zips (RFC 8493) that carry items with their custody, and the
 * verifier that needs nothing but the bag. Knows no store. May use the ledger's texts and keys,
 * {@code evidence.custody} and {@code evidence.timestamp}.
 */
@NullMarked
package io.sentineliq.workbench.evidence.bag;

import org.jspecify.annotations.NullMarked;
