/**
 * Kills a process that works in a local store, again and again, and looks at what is left. Shared
 * by a short test and by the long run of the benchmarks.
 */
@NullMarked
package io.sentineliq.workbench.crash;

import org.jspecify.annotations.NullMarked;
