/** Where detections come from, and how much has come from there. */
@NullMarked
package io.sentineliq.workbench.detection.source;

import org.jspecify.annotations.NullMarked;
