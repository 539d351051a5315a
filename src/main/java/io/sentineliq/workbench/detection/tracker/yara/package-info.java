/**
 * A subset of YARA's language, read and run by own code because no kept library for Java does
 * either. What is outside of the subset is refused by its name, with line and column, never
 * skipped. {@code src/docs/yara.md} lists each construct. May use platform and the positions of
 * trackers.
 */
@NullMarked
package io.sentineliq.workbench.detection.tracker.yara;

import org.jspecify.annotations.NullMarked;
