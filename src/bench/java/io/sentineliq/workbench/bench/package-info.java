/** Ratios of the product to bare programs that do the same, measured in one run. */
@NullMarked
package io.sentineliq.workbench.bench;

import org.jspecify.annotations.NullMarked;
