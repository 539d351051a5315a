/**
 * Events of a timeline from CSV and JSON files, by a mapping of columns. A row without a sound time
 * is rejected with its reason and never given one. May use timeline and platform.
 */
@NullMarked
package io.sentineliq.workbench.timeline.intake;

import org.jspecify.annotations.NullMarked;
