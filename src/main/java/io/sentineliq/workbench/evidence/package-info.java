/**
 * Evidence: items of cases and everything that ever happened to each of them. The chain itself is
 * in {@code evidence.custody}, the bytes in {@code evidence.vault}. May use cases and the
 * foundations.
 */
@NullMarked
package io.sentineliq.workbench.evidence;

import org.jspecify.annotations.NullMarked;
