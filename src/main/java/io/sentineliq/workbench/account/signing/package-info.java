/**
 * The keys with which people sign: who holds which, since and until which entry of the history. A
 * private half is encrypted under its holder's own passphrase. May use ledger, audit, account and
 * platform.
 */
@NullMarked
package io.sentineliq.workbench.account.signing;

import org.jspecify.annotations.NullMarked;
