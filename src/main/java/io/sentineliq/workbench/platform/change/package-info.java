/**
 * Naming what changed and telling others that it did. Knows no feature, no store and no toolkit.
 */
@NullMarked
package io.sentineliq.workbench.platform.change;

import org.jspecify.annotations.NullMarked;
