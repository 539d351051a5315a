/**
 * What stands in the window before a workspace is open: choosing protection, keeping the recovery
 * key, unlocking, and the one sentence about a store that cannot be opened. Needs no store.
 */
@NullMarked
package io.sentineliq.workbench.shell.firststart;

import org.jspecify.annotations.NullMarked;
