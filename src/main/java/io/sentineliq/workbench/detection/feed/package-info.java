/**
 * Feeds in files: what they are recognised by, how each kind is read without holding it, and the
 * import that stores what matters once, however often it is interrupted.
 */
@NullMarked
package io.sentineliq.workbench.detection.feed;

import org.jspecify.annotations.NullMarked;
