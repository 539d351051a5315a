/**
 * Trackers as people keep them, and what a change of one would find and lose in the stored texts.
 */
@NullMarked
package io.sentineliq.workbench.detection.tracking;

import org.jspecify.annotations.NullMarked;
