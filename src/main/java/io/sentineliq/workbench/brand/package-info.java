/**
 * Brands: what an organisation calls itself, which names are its own and which only look like them.
 * May use platform, classification and observables; detections and infringements may use it.
 */
@NullMarked
package io.sentineliq.workbench.brand;

import org.jspecify.annotations.NullMarked;
