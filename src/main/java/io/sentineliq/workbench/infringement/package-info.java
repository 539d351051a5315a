/**
 * Infringements of brands and what is done against them: takedowns with their clocks, letters and
 * packs. May use detections, brands, incidents and evidence.
 */
@NullMarked
package io.sentineliq.workbench.infringement;

import org.jspecify.annotations.NullMarked;
