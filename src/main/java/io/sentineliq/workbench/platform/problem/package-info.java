/**
 * Expected problems with a sentence and an act, and short codes for unexpected errors. Knows no
 * feature and no toolkit.
 */
@NullMarked
package io.sentineliq.workbench.platform.problem;

import org.jspecify.annotations.NullMarked;
