/** The timeline of a record as a list. May use timeline and the toolkit helpers of the platform. */
@NullMarked
package io.sentineliq.workbench.timeline.ui;

import org.jspecify.annotations.NullMarked;
