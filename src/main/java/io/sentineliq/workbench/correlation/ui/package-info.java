/** The graph of a case as a tab: looked at, moved, expanded, saved. */
@NullMarked
package io.sentineliq.workbench.correlation.ui;

import org.jspecify.annotations.NullMarked;
