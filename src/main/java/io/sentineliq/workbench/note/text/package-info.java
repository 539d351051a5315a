/** Comparing and merging of texts, line by line. Pure functions; may use platform. */
@NullMarked
package io.sentineliq.workbench.note.text;

import org.jspecify.annotations.NullMarked;
