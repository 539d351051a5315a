/**
 * What the first page says of a workspace: the person's own work, clocks, what came since, how the
 * last weeks went. Counts stored rows only, and every number has rows behind it. May use every
 * feature; nobody but the composition root uses it.
 */
@NullMarked
package io.sentineliq.workbench.dashboard;

import org.jspecify.annotations.NullMarked;
