/**
 * Detections: what trackers and feeds find about a brand, and the secrets that leaked with it. May
 * use platform, classification, observables, brands and alerts.
 */
@NullMarked
package io.sentineliq.workbench.detection;

import org.jspecify.annotations.NullMarked;
