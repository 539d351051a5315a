/**
 * What chains of custody consist of, as texts: the record of an item, the statement a person signs,
 * the entry a database wraps around it, and how a chain of them is verified. Knows no store, so
 * that a verifier without one uses the very same classes. May use the ledger's texts and keys.
 */
@NullMarked
package io.sentineliq.workbench.evidence.custody;

import org.jspecify.annotations.NullMarked;
