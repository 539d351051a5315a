/** Lines of ArcSight's Common Event Format and of IBM's LEEF, read into alerts. */
@NullMarked
package io.sentineliq.workbench.alert.intake.cef;

import org.jspecify.annotations.NullMarked;
