/** Texts by key. Knows nothing else. */
@NullMarked
package io.sentineliq.workbench.platform.text;

import org.jspecify.annotations.NullMarked;
