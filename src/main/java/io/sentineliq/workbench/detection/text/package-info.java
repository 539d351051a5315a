/**
 * Texts in which trackers matched: what is found in them, how they are stored so that a clear value
 * lies in one place only, and how that one place is read.
 */
@NullMarked
package io.sentineliq.workbench.detection.text;

import org.jspecify.annotations.NullMarked;
