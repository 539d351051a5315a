/**
 * Who did what, when: entries that are only ever added, in one transaction with the change they
 * tell of. May use account and platform; every feature may use it.
 */
@NullMarked
package io.sentineliq.workbench.audit;

import org.jspecify.annotations.NullMarked;
