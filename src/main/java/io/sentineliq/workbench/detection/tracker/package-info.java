/**
 * What trackers look for in a text: keywords, regular expressions, lookalikes of a brand's domain
 * and YARA rules. Patterns and texts are both foreign: every pattern runs in time that grows with
 * the text only, one that cannot is refused with its line and column. One pass over the text for
 * the literals of all trackers decides which of them have to look closer. May use platform,
 * classification, observables and brands.
 */
@NullMarked
package io.sentineliq.workbench.detection.tracker;

import org.jspecify.annotations.NullMarked;
