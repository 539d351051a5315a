/** Exhibits that were kept of detections: both ends of the link, and who makes and ends it. */
@NullMarked
package io.sentineliq.workbench.infringement.exhibit;

import org.jspecify.annotations.NullMarked;
