/**
 * SentinelIQ Workbench: the entry point. What a feature is and what it may use is told in its own
 * package.
 */
@NullMarked
package io.sentineliq.workbench;

import org.jspecify.annotations.NullMarked;
