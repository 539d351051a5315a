/**
 * Background work: start, progress, cancel, deliver. Knows no feature and no toolkit; the executor
 * of the user interface is handed in.
 */
@NullMarked
package io.sentineliq.workbench.platform.task;

import org.jspecify.annotations.NullMarked;
