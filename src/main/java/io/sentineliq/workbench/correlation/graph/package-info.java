/** The graph of a case: its records, what joins them, and where each stands on the sheet. */
@NullMarked
package io.sentineliq.workbench.correlation.graph;

import org.jspecify.annotations.NullMarked;
