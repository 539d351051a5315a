/**
 * The screen of detections: the list, one detection with why it was found, and the scan of a list
 * of domains. May use detections, brands, alerts and the toolkit helpers of the platform; never
 * persistence.
 */
@NullMarked
package io.sentineliq.workbench.detection.ui;

import org.jspecify.annotations.NullMarked;
